/// The centre itself: who we are, which commune is ours, how it is divided among workers, what is open.
///
/// There is exactly one centre in a database. Districts are told by streets with ranges of numbers or by localities;
/// whether an address is ours is decided by its locality, never by a postal code.
@ApplicationModule(allowedDependencies = {"kernel", "ui", "journal", "access", "rules"})
@NullMarked
package pl.ostoja.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

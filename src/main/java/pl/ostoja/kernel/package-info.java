/// Words that every module shares: acts and actors, the ways a use case can stop, and values with their own rules.
///
/// Nothing here reads or writes anything; nothing here knows Spring, SQL or HTML.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.ostoja.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

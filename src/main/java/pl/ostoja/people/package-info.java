/// Persons and households: who lives where, how to reach them, what to mind at the door.
///
/// One record per person stands behind every call, need and delivery. Nobody is refused for lack of a number: a person
/// known only by a first name and a floor is a person. What contradicts itself is kept and shown, records that turn out
/// to be one person are merged and can be parted again. Other modules learn of changes from [PersonsRegistered],
/// [PersonCorrected], [PersonDied], [PersonMovedOut], [PersonsMerged] and [PersonsUnmerged].
@ApplicationModule(allowedDependencies = {"kernel", "ui", "journal", "access", "centre"})
@NullMarked
package pl.ostoja.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

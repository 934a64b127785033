/// Invented towns that live through a crisis: for measuring, for showing the house to visitors, for finding what days
/// of work do to it.
///
/// Everything happens through the public use cases of the modules, under a clock that the simulation turns. The people
/// are made up from a seed: the same town, days and seed give the same days.
@ApplicationModule
@NullMarked
package pl.ostoja.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Everything that whoever looks after the machine relies on: the data directory, the house's own database server,
/// back-up and restore, health and metrics.
///
/// It promises that what was acknowledged is on the disk, that the database is the last to stop, and that a back-up can
/// be brought back anywhere.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.ostoja.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

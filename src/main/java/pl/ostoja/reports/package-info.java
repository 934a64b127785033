/// What the centre says of itself in numbers: the daily report to the voivode, the statistics of any period.
///
/// A figure is the length of its list: every module contributes queries that list records, and the number and the list
/// come from the same query. A report that was frozen stays as it is; a correction is a new version with a difference.
@ApplicationModule(allowedDependencies = {"kernel", "ui", "journal", "access", "rules", "centre"})
@NullMarked
package pl.ostoja.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

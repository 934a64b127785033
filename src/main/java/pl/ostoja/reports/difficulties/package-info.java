/// The register of difficulties: what stands in the way of the work, since when, and what was done about it.
///
/// Heads write it down on the day; what is meant for the voivode goes into the daily report as its text part.
@NamedInterface("difficulties")
@NullMarked
package pl.ostoja.reports.difficulties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

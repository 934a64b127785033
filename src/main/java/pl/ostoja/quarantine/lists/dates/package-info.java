/// Dates as people and spreadsheets write them. A single value seldom tells the day from the month; a whole column
/// often does,
/// and where it does not, a person is asked.
@NullMarked
package pl.ostoja.quarantine.lists.dates;

import org.jspecify.annotations.NullMarked;

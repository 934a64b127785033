/// The director's day, the daily report with its records, and the statistics of a period.
@NullMarked
package pl.ostoja.reports.web;

import org.jspecify.annotations.NullMarked;

package pl.ostoja.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import pl.ostoja.kernel.Problem;

/// Whole days, first and last included.
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new Problem.Refused("period-ends-before-it-begins");
        }
    }

    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /// Whether it pays to add up days that were counted before.
    boolean isLong() {
        return first.plusDays(7).isBefore(last);
    }

    public Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    public Instant until(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}

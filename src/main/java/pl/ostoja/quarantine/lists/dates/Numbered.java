package pl.ostoja.quarantine.lists.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Days by their numbers.
final class Numbered {

    private Numbered() {}

    static boolean exists(int day, int month, int year) {
        return month >= 1
                && month <= 12
                && day >= 1
                && year >= 0
                && year <= 9999
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    static Optional<LocalDate> day(int day, int month, int year) {
        return exists(day, month, year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}

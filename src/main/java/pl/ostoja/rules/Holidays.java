package pl.ostoja.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The calendar of days free from work: 13 a year until 2024, 14 from 2025.
public final class Holidays {

    private Holidays() {}

    /// All holidays of a year by date.
    public static SortedMap<LocalDate, Holiday> of(int year) {
        var days = new TreeMap<LocalDate, Holiday>();
        Arrays.stream(Holiday.values())
                .filter(holiday -> holiday.isStatutoryIn(year))
                .forEach(holiday -> days.put(holiday.in(year), holiday));
        return Collections.unmodifiableSortedMap(days);
    }

    public static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(Holiday.values())
                .filter(holiday -> holiday.isStatutoryIn(day.getYear()))
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }
}

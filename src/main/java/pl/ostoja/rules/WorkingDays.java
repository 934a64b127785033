package pl.ostoja.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Days on which an office works: Monday to Friday without statutory holidays. Always whole days, so that the change of
/// clocks plays no part.
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                && Holidays.on(day).isEmpty();
    }

    /// The working day `number` working days after a day, which itself is not counted. For 0 it is the day as it
    /// stands.
    public static LocalDate plus(LocalDate day, int number) {
        var end = day;
        for (var left = number; left > 0; left--) {
            end = onOrAfter(end.plusDays(1));
        }
        return end;
    }

    /// How many working days there are after `from` up to and with `until`; 0 when `until` is not later.
    public static int between(LocalDate from, LocalDate until) {
        return (int) from.datesUntil(until.isBefore(from) ? from : until)
                .filter(day -> isWorkingDay(day.plusDays(1)))
                .count();
    }

    /// The day itself, or the next working one: an end on a Saturday or holiday moves (R-28, KPA art. 57 § 4).
    public static LocalDate onOrAfter(LocalDate day) {
        var end = day;
        while (!isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return end;
    }
}

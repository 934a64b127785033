package pl.ostoja.centre;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Hours on one day of the week.
///
/// Typed one line at a time, in Polish or English: `pn-pt 7:30-15:30`, `sb 9-13`, `mon-sun 0:00-23:59`.
public record OpenHours(DayOfWeek day, LocalTime opens, LocalTime closes) {

    private static final Pattern LINE = Pattern.compile("(?<first>\\p{L}+)\\.?(?:\\s*[-–]\\s*(?<last>\\p{L}+)\\.?)?\\s+"
            + "(?<opens>\\d{1,2}(?:[:.]\\d{2})?)\\s*[-–]\\s*(?<closes>\\d{1,2}(?:[:.]\\d{2})?)");

    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("pn", DayOfWeek.MONDAY),
            Map.entry("wt", DayOfWeek.TUESDAY),
            Map.entry("śr", DayOfWeek.WEDNESDAY),
            Map.entry("sr", DayOfWeek.WEDNESDAY),
            Map.entry("cz", DayOfWeek.THURSDAY),
            Map.entry("pt", DayOfWeek.FRIDAY),
            Map.entry("so", DayOfWeek.SATURDAY),
            Map.entry("sb", DayOfWeek.SATURDAY),
            Map.entry("nd", DayOfWeek.SUNDAY),
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));

    /// Empty when the line cannot be read.
    public static Optional<List<OpenHours>> of(String line) {
        var read = LINE.matcher(line.strip().toLowerCase(Locale.ROOT));
        if (!read.matches()) {
            return Optional.empty();
        }
        var first = DAYS.get(read.group("first"));
        var last = read.group("last") == null ? first : DAYS.get(read.group("last"));
        if (first == null || last == null) {
            return Optional.empty();
        }
        try {
            var opens = time(read.group("opens"));
            var closes = time(read.group("closes"));
            return closes.isAfter(opens) ? Optional.of(days(first, last, opens, closes)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // 25:70 is no time of day
        }
    }

    private static List<OpenHours> days(DayOfWeek first, DayOfWeek last, LocalTime opens, LocalTime closes) {
        var days = new ArrayList<OpenHours>();
        for (var day = first; ; day = day.plus(1)) {
            days.add(new OpenHours(day, opens, closes));
            if (day == last) {
                return days;
            }
        }
    }

    private static LocalTime time(String typed) {
        var parts = typed.split("[:.]", 2);
        return LocalTime.of(Integer.parseInt(parts[0]), parts.length < 2 ? 0 : Integer.parseInt(parts[1]));
    }
}

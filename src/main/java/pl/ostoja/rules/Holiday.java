package pl.ostoja.rules;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;

/// The statutory holidays of Poland: act of 18.01.1951 on days free from work, art. 1.
public enum Holiday {
    NEW_YEAR(0, fixed(1, 1)),
    EPIPHANY(2011, fixed(1, 6)),
    EASTER_SUNDAY(0, afterEaster(0)),
    EASTER_MONDAY(0, afterEaster(1)),
    LABOUR_DAY(0, fixed(5, 1)),
    CONSTITUTION_DAY(1990, fixed(5, 3)),
    PENTECOST(0, afterEaster(49)),
    CORPUS_CHRISTI(0, afterEaster(60)),
    ASSUMPTION(1989, fixed(8, 15)),
    ALL_SAINTS(0, fixed(11, 1)),
    INDEPENDENCE_DAY(1989, fixed(11, 11)),
    CHRISTMAS_EVE(2025, fixed(12, 24)),
    CHRISTMAS_DAY(0, fixed(12, 25)),
    SECOND_DAY_OF_CHRISTMAS(0, fixed(12, 26));

    private final int since;
    private final Function<Year, LocalDate> rule;

    Holiday(int since, Function<Year, LocalDate> rule) {
        this.since = since;
        this.rule = rule;
    }

    /// Whether the day is free from work in that year.
    boolean isStatutoryIn(int year) {
        return year >= since;
    }

    /// Its date, also in a year in which it is an ordinary day.
    LocalDate in(int year) {
        return rule.apply(Year.of(year));
    }

    private static Function<Year, LocalDate> fixed(int month, int day) {
        return year -> LocalDate.of(year.getValue(), month, day);
    }

    private static Function<Year, LocalDate> afterEaster(int days) {
        return year -> easter(year.getValue()).plusDays(days);
    }

    /// The Gregorian Easter, by Oudin (1940).
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var correction = century - century / 4 - (8 * century + 13) / 25;
        var epact = (19 * golden + correction + 15) % 30;
        var moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        var shift = moon - weekday;
        var month = 3 + (shift + 40) / 44;
        return LocalDate.of(year, month, shift + 28 - 31 * (month / 4));
    }
}

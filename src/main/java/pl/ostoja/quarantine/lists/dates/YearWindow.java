package pl.ostoja.quarantine.lists.dates;

import java.time.LocalDate;

/// The hundred years into which a two-digit year falls.
public record YearWindow(int last) {

    /// How far ahead of the reference day a year may lie.
    public static final int AHEAD = 20;

    /// For days near the reference day: at most twenty years ahead of it.
    public static YearWindow around(LocalDate reference) {
        return new YearWindow(reference.getYear() + AHEAD);
    }

    /// For days of birth: nobody is born after the reference day.
    public static YearWindow until(LocalDate reference) {
        return new YearWindow(reference.getYear());
    }

    int complete(int twoDigits) {
        int year = last - Math.floorMod(last, 100) + twoDigits;
        return year > last ? year - 100 : year;
    }
}

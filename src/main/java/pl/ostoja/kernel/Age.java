package pl.ostoja.kernel;

import java.time.LocalDate;

/// Full years lived. Who is 69 on the day of the call can be 70 on the day of the service, so the day is always named.
public record Age(int years) implements Comparable<Age> {

    public Age {
        if (years < 0) {
            throw new IllegalArgumentException("age below zero");
        }
    }

    /// Age on a day, at its beginning. Who was born on 29 February grows older on the 28th of a common year (Civil
    /// Code, art. 112).
    public static Age on(LocalDate day, LocalDate birthDate) {
        var years = day.getYear() - birthDate.getYear();
        return new Age(birthDate.plusYears(years).isAfter(day) ? years - 1 : years);
    }

    public boolean isAtLeast(int limit) {
        return years >= limit;
    }

    public boolean isMinor() {
        return years < 18;
    }

    @Override
    public int compareTo(Age other) {
        return Integer.compare(years, other.years);
    }
}

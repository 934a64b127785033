package pl.ostoja.ui;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Times of day as a browser sends them: `08:30`.
public final class TypedTime {

    private TypedTime() {}

    /// Empty when it is none.
    public static Optional<LocalTime> of(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

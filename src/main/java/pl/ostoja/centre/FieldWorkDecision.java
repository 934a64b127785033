package pl.ostoja.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision on the centre's work in the field.
///
/// @param lastDay null until further notice
/// @param exceptions what is done nevertheless, in words
public record FieldWorkDecision(
        FieldMode mode,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String basis,
        @Nullable String exceptions) {

    /// Its end has passed and nobody has decided what follows.
    public boolean isOverdue(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}

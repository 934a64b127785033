package pl.ostoja.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision on how a facility works.
///
/// @param lastDay null until further notice; then everything but `OPEN` needs a day of review
/// @param basis the order or provision on which it stands
/// @param publicText what residents are told
public record ModeDecision(
        OperatingMode mode,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate reviewOn,
        String basis,
        String publicText) {

    boolean endsBeforeItBegins() {
        return lastDay != null && lastDay.isBefore(firstDay);
    }

    boolean isForgotten() {
        return mode != OperatingMode.OPEN && lastDay == null && reviewOn == null;
    }
}

package pl.ostoja.centre.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.centre.FacilityKind;
import pl.ostoja.centre.OperatingMode;

/// A facility as it works today.
///
/// @param overdue the end of the mode has passed and nobody has decided what follows
/// @param review the day of review has come
/// @param next what is decided for later
public record FacilityRow(
        UUID id,
        String name,
        FacilityKind kind,
        String address,
        @Nullable String phone,
        OperatingMode mode,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate reviewOn,
        @Nullable String publicText,
        boolean overdue,
        boolean review,
        @Nullable OperatingMode next,
        @Nullable LocalDate nextFrom) {

    public boolean needsDecision() {
        return overdue || review;
    }
}

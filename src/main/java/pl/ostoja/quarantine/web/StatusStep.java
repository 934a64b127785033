package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.StatusKind;

/// One confinement in the row of all that somebody has been through.
public record StatusStep(
        UUID id,
        StatusKind kind,
        String state,
        LocalDate startDay,
        @Nullable LocalDate endDay,
        @Nullable String rule,
        String source) {}

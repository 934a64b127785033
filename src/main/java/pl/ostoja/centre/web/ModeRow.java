package pl.ostoja.centre.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.centre.OperatingMode;

/// One decision in the history of a facility.
public record ModeRow(
        UUID id,
        OperatingMode mode,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate reviewOn,
        String basis,
        String publicText,
        String decidedBy,
        Instant decidedAt,
        boolean withdrawn) {}

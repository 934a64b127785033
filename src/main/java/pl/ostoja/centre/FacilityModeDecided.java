package pl.ostoja.centre;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.DomainEvent;

/// A facility works otherwise from a day on.
public record FacilityModeDecided(
        FacilityId facility,
        OperatingMode mode,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Instant at) implements DomainEvent {}

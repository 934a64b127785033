package pl.ostoja.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.DomainEvent;

/// Somebody has left the commune.
///
/// @param whereTo the other commune, where it is known
public record PersonMovedOut(
        PersonId person,
        HouseholdId household,
        LocalDate day,
        @Nullable String whereTo,
        Instant at) implements DomainEvent {}

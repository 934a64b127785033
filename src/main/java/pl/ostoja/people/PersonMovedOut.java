package pl.ostoja.people;

import java.time.Instant;
import java.time.LocalDate;
import pl.ostoja.kernel.DomainEvent;

/// Somebody has left the commune.
public record PersonMovedOut(PersonId person, HouseholdId household, LocalDate day, Instant at)
        implements DomainEvent {}

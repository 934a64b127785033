package pl.ostoja.people;

import java.time.Instant;
import java.time.LocalDate;
import pl.ostoja.kernel.DomainEvent;

/// Somebody lives in another household from that day.
public record PersonMovedHouse(PersonId person, HouseholdId from, HouseholdId to, LocalDate day, Instant at)
        implements DomainEvent {}

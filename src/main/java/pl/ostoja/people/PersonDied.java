package pl.ostoja.people;

import java.time.Instant;
import java.time.LocalDate;
import pl.ostoja.kernel.DomainEvent;

/// Somebody is dead, or was said to be: [PersonRevived] takes it back.
public record PersonDied(PersonId person, HouseholdId household, LocalDate day, Instant at) implements DomainEvent {}

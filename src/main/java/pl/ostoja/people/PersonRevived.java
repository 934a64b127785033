package pl.ostoja.people;

import java.time.Instant;
import pl.ostoja.kernel.DomainEvent;

/// A death, or a move out, was entered by mistake.
public record PersonRevived(PersonId person, HouseholdId household, Instant at) implements DomainEvent {}

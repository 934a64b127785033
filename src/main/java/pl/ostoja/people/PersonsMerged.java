package pl.ostoja.people;

import java.time.Instant;
import pl.ostoja.kernel.DomainEvent;

/// Two records turned out to be one person.
public record PersonsMerged(PersonId merged, PersonId survivor, Instant at) implements DomainEvent {}

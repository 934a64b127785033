package pl.ostoja.people;

import java.time.Instant;
import pl.ostoja.kernel.DomainEvent;

/// What we know of a person was changed.
public record PersonCorrected(PersonId person, Instant at) implements DomainEvent {}

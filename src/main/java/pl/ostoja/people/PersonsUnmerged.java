package pl.ostoja.people;

import java.time.Instant;
import pl.ostoja.kernel.DomainEvent;

/// A merge was undone: both records stand for themselves again.
public record PersonsUnmerged(PersonId merged, PersonId survivor, Instant at) implements DomainEvent {}

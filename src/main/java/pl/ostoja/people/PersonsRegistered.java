package pl.ostoja.people;

import java.time.Instant;
import java.util.List;
import pl.ostoja.kernel.DomainEvent;

/// Persons were entered for the first time; one of them, or a whole list.
public record PersonsRegistered(List<PersonId> persons, Instant at) implements DomainEvent {}

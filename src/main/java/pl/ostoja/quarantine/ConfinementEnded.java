package pl.ostoja.quarantine;

import java.time.Instant;
import pl.ostoja.kernel.DomainEvent;
import pl.ostoja.people.PersonId;

/// A confinement is over before its days are: by conversion, transfer, death or as an error. Those that run out by the
/// calendar are not told one by one.
public record ConfinementEnded(StatusId status, PersonId person, StatusKind kind, Instant at) implements DomainEvent {}

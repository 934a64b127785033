package pl.ostoja.quarantine;

import java.time.Instant;
import pl.ostoja.kernel.DomainEvent;
import pl.ostoja.people.PersonId;

/// The days of a confinement are other than before: prolonged, shortened, computed anew.
public record ConfinementChanged(StatusId status, PersonId person, StatusKind kind, Instant at)
        implements DomainEvent {}

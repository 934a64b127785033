package pl.ostoja.quarantine;

import java.time.Instant;
import pl.ostoja.kernel.DomainEvent;
import pl.ostoja.people.PersonId;

/// Somebody is confined from that day, or was found to be.
public record ConfinementAnnounced(StatusId status, PersonId person, StatusKind kind, Instant at)
        implements DomainEvent {}

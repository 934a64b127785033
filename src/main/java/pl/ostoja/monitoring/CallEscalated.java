package pl.ostoja.monitoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.DomainEvent;
import pl.ostoja.people.HouseholdId;

/// The phone gave up: somebody owns the next step and has until the deadline.
///
/// @param account whose it is, when the step names a worker
public record CallEscalated(
        CallId call,
        HouseholdId household,
        Step step,
        Role owner,
        @Nullable UUID account,
        Instant deadline,
        Act act,
        Instant at)
        implements DomainEvent {}

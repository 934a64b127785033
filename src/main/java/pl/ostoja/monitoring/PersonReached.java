package pl.ostoja.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.DomainEvent;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;

/// Somebody was spoken with.
///
/// @param call none when it did not happen in a call of a round
public record PersonReached(
        PersonId person, HouseholdId household, @Nullable CallId call, Instant at) implements DomainEvent {}

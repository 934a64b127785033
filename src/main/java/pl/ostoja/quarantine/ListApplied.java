package pl.ostoja.quarantine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.kernel.DomainEvent;

/// A whole official list took effect: many confinements may be new or changed at once.
///
/// @param day for which day the list speaks
public record ListApplied(UUID list, LocalDate day, Instant at) implements DomainEvent {}

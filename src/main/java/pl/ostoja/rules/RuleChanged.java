package pl.ostoja.rules;

import java.time.Instant;
import java.time.LocalDate;
import pl.ostoja.kernel.DomainEvent;

/// A rule has a new row from that day on; it may hold for cases that are running already.
public record RuleChanged(String code, RuleId id, LocalDate validFrom, Transition transition, Instant at)
        implements DomainEvent {}

package pl.ostoja.requests;

import java.time.Instant;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.DomainEvent;

/// A need is no longer open.
public record NeedClosed(NeedId need, RequestId request, Outcome outcome, Act act, Instant at) implements DomainEvent {}

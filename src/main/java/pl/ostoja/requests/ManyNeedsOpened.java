package pl.ostoja.requests;

import java.time.Instant;
import java.util.List;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.DomainEvent;

/// Needs of many requests were opened together, by one act. Nothing else is published of them.
public record ManyNeedsOpened(List<NeedsOpened> requests, Act act, Instant at) implements DomainEvent {}

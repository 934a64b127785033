package pl.ostoja.requests;

import java.time.Instant;
import java.util.List;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.DomainEvent;

/// Needs of many requests were closed together, by one act. Nothing else is published of them.
public record ManyNeedsClosed(List<NeedClosed> needs, Act act, Instant at) implements DomainEvent {}

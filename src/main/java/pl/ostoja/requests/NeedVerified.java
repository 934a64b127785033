package pl.ostoja.requests;

import java.time.Instant;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.DomainEvent;

/// Everything that had to be asked is known; help may go out.
public record NeedVerified(NeedId need, Act act, Instant at) implements DomainEvent {}

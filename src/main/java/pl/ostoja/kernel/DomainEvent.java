package pl.ostoja.kernel;

import java.time.Instant;

/// A fact, published inside the transaction that made it true.
public interface DomainEvent {

    Instant at();
}

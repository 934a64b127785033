package pl.ostoja.access;

import java.time.Instant;
import pl.ostoja.kernel.DomainEvent;

/// Role, password or state of an account has changed; its open sessions no longer tell the truth.
public record AccountChanged(AccountId account, String login, Instant at) implements DomainEvent {}

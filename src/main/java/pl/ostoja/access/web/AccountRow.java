package pl.ostoja.access.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.Role;

/// One line of the list of accounts.
public record AccountRow(
        UUID id,
        String login,
        String name,
        Role role,
        @Nullable Instant lastSignIn,
        boolean locked,
        boolean closed) {}

package pl.ostoja.access.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the list of tokens.
public record TokenRow(
        UUID id,
        String name,
        String hint,
        List<String> scope,
        @Nullable String madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsed,
        boolean expired,
        boolean revoked) {

    public boolean works() {
        return !expired && !revoked;
    }
}

package pl.ostoja.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account of a worker. An account is closed, never deleted: the journal goes on naming it.
///
/// @param failures wrong passwords since the last right one
/// @param lockedUntil nobody gets in before, not even with the right password
public record Account(
        AccountId id,
        String login,
        String name,
        Role role,
        Set<UUID> districts,
        boolean active,
        int failures,
        @Nullable Instant lockedUntil) {

    /// How many wrong passwords are forgiven before the waits begin.
    static final int FORGIVEN = 4;

    SignedIn signedIn() {
        return new SignedIn(id, login, name, role, districts);
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}

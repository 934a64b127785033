package pl.ostoja.requests.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.requests.Consent;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Urgency;

/// One line of the board.
///
/// @param kinds codes of its needs, in the order in which they were heard
public record RequestRow(
        UUID id,
        String name,
        String address,
        @Nullable String district,
        Urgency urgency,
        Instant dueBy,
        boolean escalated,
        Instant openedAt,
        @Nullable Instant closedAt,
        Origin origin,
        Consent consent,
        @Nullable String owner,
        List<String> kinds) {

    public boolean isLate(Instant now) {
        return closedAt == null && !dueBy.isAfter(now);
    }

    public boolean isSoonLate(Instant now) {
        return closedAt == null && !isLate(now) && dueBy.isBefore(now.plusSeconds(3600));
    }
}

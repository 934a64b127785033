package pl.ostoja.journal.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the journal as read on the screen.
public record LineRow(
        UUID id,
        Instant enteredAt,
        Instant at,
        String channel,
        @Nullable UUID account,
        String actor,
        String deed,
        @Nullable UUID person,
        @Nullable String kind,
        @Nullable UUID subject,
        @Nullable String reason,
        Map<String, String> details) {

    /// Where the next page begins.
    public String cursor() {
        return enteredAt + "_" + id;
    }
}

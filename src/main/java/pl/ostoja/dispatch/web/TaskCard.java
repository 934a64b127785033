package pl.ostoja.dispatch.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.dispatch.Handover;

/// One task in full, as it opens beside the board.
///
/// @param carriers who has or had it, the latest first
public record TaskCard(
        TaskRow task,
        UUID household,
        @Nullable String phone,
        @Nullable String accessNotes,
        @Nullable Given given,
        List<Carried> carriers) {

    /// Whose door it is, and how to get through it.
    public record Home(
            UUID household,
            @Nullable String phone,
            @Nullable String accessNotes) {}

    /// How it was handed over.
    public record Given(
            Instant at,
            Handover.Way way,
            Handover.Proof proof,
            @Nullable String receiver,
            int quantity,
            @Nullable String note,
            boolean photo) {}

    /// A stretch of time in which somebody had it.
    public record Carried(
            String carrier,
            @Nullable String companion,
            Instant since,
            @Nullable Instant endedAt) {}
}

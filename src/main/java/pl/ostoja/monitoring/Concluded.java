package pl.ostoja.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a call after an outcome.
///
/// @param nextAt when it comes back into the queue, as attempt `attempt` of `of`
/// @param step the step of the chain on which it stands, when it is not done
/// @param requests requests that were opened
public record Concluded(
        CallId call,
        CallState state,
        @Nullable Step step,
        @Nullable Instant nextAt,
        int attempt,
        int of,
        List<UUID> requests) {

    Concluded with(List<UUID> opened) {
        return new Concluded(call, state, step, nextAt, attempt, of, opened);
    }

    static Concluded done(CallId call, CallState state) {
        return new Concluded(call, state, null, null, 0, 0, List.of());
    }
}

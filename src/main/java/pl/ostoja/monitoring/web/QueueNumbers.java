package pl.ostoja.monitoring.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The queue in a few numbers.
///
/// @param mine calls that this worker has ended today
public record QueueNumbers(
        int waiting, int resting, @Nullable Instant nextAt, int inHands, int mine) {}

package pl.ostoja.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happens with a call after an attempt that did not finish it.
sealed interface NextMove {

    /// Ring again, at that time; it will be attempt `attempt` of `of` at this step.
    record Again(Instant at, Step step, @Nullable String phone, int attempt, int of) implements NextMove {}

    /// Hand it to an owner outside the queue.
    record HandOver(ChainStep step, Instant deadline, String why) implements NextMove {}

    /// The chain is at its end and nobody was found.
    record Exhausted() implements NextMove {}
}

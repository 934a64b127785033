package pl.ostoja.monitoring.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.monitoring.CallState;
import pl.ostoja.monitoring.Step;

/// What became of a call: its state, and when it comes again.
public record CallDone(
        UUID id, CallState state, Step step, @Nullable Instant nextAt, int attempts) {}

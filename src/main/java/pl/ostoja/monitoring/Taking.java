package pl.ostoja.monitoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of asking for a call.
public sealed interface Taking {

    record Taken(CallId call) implements Taking {}

    /// This worker holds a call without an outcome; it comes first.
    record StillOpen(CallId call) implements Taking {}

    /// Somebody else is talking, or the call is done.
    ///
    /// @param by who was faster, when the call is in somebody's hands
    record Gone(CallId call, CallState state, @Nullable String by) implements Taking {}

    /// @param nextAt when the first of the resting calls comes back
    record NothingDue(int resting, @Nullable Instant nextAt) implements Taking {}
}

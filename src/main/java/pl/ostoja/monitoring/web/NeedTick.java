package pl.ostoja.monitoring.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.ostoja.requests.Urgency;

/// A need on the page of a call, with the promise that can be made.
///
/// @param whom a person's id, or `h` for the household
/// @param forWhom the name to show
/// @param open already promised: it is not opened again
/// @param cannotSecure they cannot secure it on their own
public record NeedTick(
        String whom,
        String forWhom,
        String need,
        Urgency urgency,
        int quantity,
        boolean cannotSecure,
        boolean ticked,
        @Nullable Instant open,
        Instant promise) {

    public String field() {
        return whom + "." + need;
    }
}

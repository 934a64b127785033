package pl.ostoja.monitoring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.Role;

/// A row of a chain: what is done, who owns it, how many times by phone or within which time otherwise.
record ChainStep(
        String chain,
        int position,
        Step step,
        Role owner,
        @Nullable Integer times,
        @Nullable Duration within) {

    static final String UNREACHED = "UNREACHED";

    int attempts() {
        return times == null ? 1 : times;
    }
}

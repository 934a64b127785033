package pl.ostoja.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the round will be finished at the present pace.
///
/// @param left calls that still wait or are being talked
/// @param lately calls that were settled within `span` before `now`
public record Forecast(int left, int lately, Duration span, Instant now) {

    /// Empty as long as there is no pace to judge by.
    public Optional<Instant> finish() {
        if (left == 0) {
            return Optional.of(now);
        }
        return lately == 0
                ? Optional.empty()
                : Optional.of(now.plus(span.multipliedBy(left).dividedBy(lately)));
    }
}

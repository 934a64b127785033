package pl.ostoja.reports.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as it may be shown: as it is, missing, or hidden because it is small enough to point at somebody.
///
/// @param below when hidden, the threshold under which it lies
public record Shown(@Nullable BigDecimal value, boolean isHidden, int below) {

    /// @param raw what was counted, before units; zero is shown, for it points at nobody
    static Shown of(@Nullable BigDecimal raw, @Nullable BigDecimal shown, int threshold) {
        var small = raw != null && raw.signum() > 0 && raw.compareTo(BigDecimal.valueOf(threshold)) < 0;
        return small ? new Shown(null, true, threshold) : new Shown(shown, false, threshold);
    }
}

package pl.ostoja.reports.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.ostoja.ui.Page;

/// A number as it may be shown: as it is, missing, or hidden because it is small enough to point at somebody.
///
/// @param below when hidden, the threshold under which it lies; 0 when it is hidden only so that another one cannot be
///     worked out from it
public record Shown(@Nullable BigDecimal value, boolean isHidden, int below) {

    static final Shown BESIDE_A_HIDDEN_ONE = new Shown(null, true, 0);

    /// @param raw what was counted, before units; zero is shown, for it points at nobody
    static Shown of(@Nullable BigDecimal raw, @Nullable BigDecimal shown, int threshold) {
        var small = raw != null && raw.signum() > 0 && raw.compareTo(BigDecimal.valueOf(threshold)) < 0;
        return small ? new Shown(null, true, threshold) : new Shown(shown, false, threshold);
    }

    /// As people read it.
    public String in(Page page) {
        if (isHidden) {
            return below > 0 ? "< " + below : page.t("reports.hidden");
        }
        return value == null ? page.t("reports.missing") : page.number(value);
    }
}

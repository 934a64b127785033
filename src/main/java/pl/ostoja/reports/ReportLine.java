package pl.ostoja.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One line of the daily report: a figure, what it came to, and what a person says beside it (never instead of it).
///
/// @param before what the version before had, where there is one
public record ReportLine(
        String section,
        String figure,
        Unit unit,
        @Nullable BigDecimal value,
        @Nullable String comment,
        @Nullable BigDecimal before) {

    public @Nullable BigDecimal shown() {
        return new Amount(figure, unit, value).shown();
    }

    public boolean isCorrected() {
        return before != null && value != null && before.compareTo(value) != 0;
    }
}

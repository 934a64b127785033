package pl.ostoja.reports.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the director's page shows.
///
/// @param reportDue by when the daily report must have left
/// @param alarms days whose report never left
public record Day(
        LocalDate today,
        Coverage coverage,
        List<DayFigure> figures,
        List<Outlook> outlooks,
        @Nullable Instant reportSentAt,
        Instant reportDue,
        boolean reportLate,
        List<LocalDate> alarms) {

    /// Persons to reach today, reached, and escalated; missing when nobody is monitored yet.
    public record Coverage(
            @Nullable BigDecimal toReach,
            @Nullable BigDecimal reached,
            @Nullable BigDecimal escalated) {

        /// Who is neither reached nor escalated: the exceptions of the sentence.
        public long open() {
            return count(toReach) - count(reached) - count(escalated);
        }

        public boolean isComplete() {
            return toReach != null && open() <= 0;
        }

        public static long count(@Nullable BigDecimal value) {
            return value == null ? 0 : value.longValue();
        }
    }
}

package pl.ostoja.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// By when a need is to be met, from the clocks of the catalogue.
///
/// @param minutes the clock of each urgency, for needs whose urgency was chosen against the catalogue
record NeedClocks(Map<Urgency, Integer> minutes, ZoneId zone) {

    /// "Today" never reaches into tomorrow, and a wanted day lasts until its midnight.
    Instant dueBy(NeedKind kind, Urgency urgency, @Nullable LocalDate day, Instant openedAt) {
        var due = openedAt.plus(Duration.ofMinutes(
                urgency == kind.urgency() ? kind.clockMinutes() : Objects.requireNonNull(minutes.get(urgency))));
        if (day != null) {
            var midnight = endOf(day);
            return midnight.isAfter(openedAt) ? midnight : due;
        }
        var midnight = endOf(openedAt.atZone(zone).toLocalDate());
        return urgency == Urgency.TODAY && due.isAfter(midnight) ? midnight : due;
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}

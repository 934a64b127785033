package pl.ostoja.dispatch;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import pl.ostoja.kernel.TimeSlot;
import pl.ostoja.requests.OpenedNeed;

/// Which task a need turns into.
record TaskTemplate(
        String needKind,
        TaskType type,
        LocalTime fromHour,
        LocalTime untilHour,
        boolean vehicle,
        boolean twoPersons,
        Protection protection) {

    /// From now until the need's clock runs out; on a wanted day, during the hours of the template.
    TimeSlot slot(OpenedNeed need, Instant now, ZoneId zone) {
        var day = need.day();
        if (day != null) {
            var from = day.atTime(fromHour).atZone(zone).toInstant();
            var until = day.atTime(untilHour).atZone(zone).toInstant();
            if (until.isAfter(now)) {
                return new TimeSlot(from.isAfter(now) ? from : now, until);
            }
        }
        return need.dueBy().isAfter(now)
                ? new TimeSlot(now, need.dueBy())
                : TimeSlot.of(now, java.time.Duration.ofHours(1));
    }
}

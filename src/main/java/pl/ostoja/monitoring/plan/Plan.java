package pl.ostoja.monitoring.plan;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Problem;

/// How a group is watched.
///
/// @param name of an own list; the others are named after their group
/// @param everyDays days from one talk to the next
/// @param weekdays 1 for Monday to 7 for Sunday
/// @param daysOff also on holidays (S2.14)
/// @param filter who is put on the list without being named, if anybody
public record Plan(
        PlanId id,
        Group group,
        @Nullable String name,
        int everyDays,
        List<Integer> weekdays,
        boolean daysOff,
        LocalTime from,
        LocalTime until,
        String script,
        @Nullable String language,
        Filter filter,
        int version) {

    static final int LONGEST_PAUSE = 90;

    public Plan {
        weekdays = List.copyOf(weekdays);
        if (everyDays < 1 || everyDays > LONGEST_PAUSE) {
            throw new Problem.Refused("plan-frequency", LONGEST_PAUSE);
        }
        if (weekdays.isEmpty()) {
            throw new Problem.Refused("plan-needs-a-day");
        }
        if (!from.isBefore(until)) {
            throw new Problem.Refused("plan-hours-end-after-they-begin");
        }
    }

    /// Everybody of that age, living alone, or with that risk factor; conditions that are given hold together.
    public record Filter(
            @Nullable Integer age, boolean alone, @Nullable String factor) {

        public static final Filter NOBODY = new Filter(null, false, null);

        public boolean isSet() {
            return age != null || alone || factor != null;
        }
    }
}

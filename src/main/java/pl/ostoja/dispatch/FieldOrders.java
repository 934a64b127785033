package pl.ostoja.dispatch;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.centre.FieldMode;
import pl.ostoja.centre.FieldWork;
import pl.ostoja.kernel.Problem;

/// Whether the centre sends anybody out on a day.
@Component
class FieldOrders {

    private final FieldWork fieldWork;
    private final Clock clock;

    FieldOrders(FieldWork fieldWork, Clock clock) {
        this.fieldWork = fieldWork;
        this.clock = clock;
    }

    /// While field work is suspended, only a named exception goes out; at the minimum, also what can't wait until
    /// tomorrow.
    void requireAllowed(Task task, @Nullable String exception, Instant now) {
        if (task.type().isInTheField() && (exception == null || exception.isBlank())) {
            on(now).requireAllowed(task);
        }
    }

    /// What holds for a whole tour.
    Order on(Instant now) {
        var today = now.atZone(clock.getZone()).toLocalDate();
        return new Order(
                fieldWork.mode(today),
                today.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    record Order(FieldMode mode, Instant tomorrow) {

        /// Without a named exception.
        void requireAllowed(Task task) {
            if (!task.type().isInTheField()) {
                return;
            }
            switch (mode) {
                case NORMAL -> {}
                case MINIMUM -> {
                    if (task.due().until().isAfter(tomorrow)) {
                        throw new Problem.Refused("field-work-is-at-the-minimum");
                    }
                }
                case SUSPENDED -> throw new Problem.Refused("field-work-is-suspended");
            }
        }
    }
}

package pl.ostoja.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Problem;
import pl.ostoja.requests.NeedId;

/// What is asked at each stop of a tour: the same as when a task is given to somebody and handed over by itself.
@Component
class TourRules {

    private final TaskWorld world;
    private final FieldOrders orders;
    private final Clock clock;

    TourRules(TaskWorld world, FieldOrders orders, Clock clock) {
        this.world = world;
        this.orders = orders;
        this.clock = clock;
    }

    /// The rules for a crew today. Refused when it may not carry tasks.
    Today of(Carrier carrier) {
        var now = clock.instant();
        world.requireCrew(carrier, now);
        return new Today(carrier, orders.on(now));
    }

    record Today(Carrier carrier, FieldOrders.Order order) {

        /// The task as it is afterwards.
        ///
        /// @param task as it is held; null when there is none
        Task done(@Nullable Task task, Handover handover, Set<NeedId> open, Instant at) {
            if (task == null) {
                throw new Problem.NotFound();
            }
            if (!open.contains(task.need())) {
                throw new Problem.Refused("need-is-closed");
            }
            order.requireAllowed(task);
            task.requireEnough(carrier);
            var carried = task.assigned(at);
            handover.checkAgainst(task.code());
            return carried.done(at);
        }
    }
}

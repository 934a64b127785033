package pl.ostoja.monitoring.plan;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names a plan.
public record PlanId(UUID value) {

    static PlanId next() {
        return new PlanId(Ids.next());
    }
}

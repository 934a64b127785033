package pl.ostoja.monitoring.web;

import org.jspecify.annotations.Nullable;
import pl.ostoja.monitoring.plan.Plan;

/// A plan in the list, with how many people it watches today.
public record PlanRow(Plan plan, int persons) {

    /// A member of a plan.
    ///
    /// @param active on the list today
    public record Member(
            java.util.UUID person,
            String name,
            String address,
            java.time.LocalDate fromDay,
            java.time.@Nullable LocalDate untilDay,
            boolean byFilter,
            @Nullable String reason,
            boolean active) {}
}

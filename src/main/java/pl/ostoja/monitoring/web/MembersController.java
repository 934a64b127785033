package pl.ostoja.monitoring.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.plan.PlanId;
import pl.ostoja.monitoring.plan.Plans;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.May;

/// Putting people on a list and taking them off it, one by one or by its filter.
@Controller
@May(Permission.ROUNDS_LEAD)
class MembersController {

    private final Plans plans;

    MembersController(Plans plans) {
        this.plans = plans;
    }

    @PostMapping("/plans/{id}/members")
    View enlist(
            Act act,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String reason) {
        plans.enlist(act, new PlanId(id), new PersonId(person), until, reason);
        return back(id);
    }

    @PostMapping("/plans/{id}/members/{person}/end")
    View delist(
            Act act,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable String reason) {
        plans.delist(act, new PlanId(id), new PersonId(person), reason);
        return back(id);
    }

    @PostMapping("/plans/{id}/filling")
    View fill(Act act, @PathVariable UUID id) {
        plans.fill(act, new PlanId(id));
        return back(id);
    }

    private static View back(UUID plan) {
        return new RedirectView("/plans/" + plan);
    }
}

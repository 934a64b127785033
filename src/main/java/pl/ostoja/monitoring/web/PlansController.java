package pl.ostoja.monitoring.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.plan.Group;
import pl.ostoja.monitoring.plan.PlanId;
import pl.ostoja.monitoring.plan.Plans;
import pl.ostoja.monitoring.script.Scripts;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Plans: how each group is watched. A change counts from the next round.
@Controller
@May(Permission.ROUNDS_LEAD)
class PlansController {

    private final PlanBoard board;
    private final Plans plans;
    private final Scripts scripts;
    private final Templates templates;

    PlansController(PlanBoard board, Plans plans, Scripts scripts, Templates templates) {
        this.board = board;
        this.plans = plans;
        this.scripts = scripts;
        this.templates = templates;
    }

    @GetMapping("/plans")
    Html all(Page page) {
        return page(page, PlanForm.EMPTY, FieldErrors.NONE);
    }

    @PostMapping("/plans")
    View add(Page page, Act act, @Valid PlanForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return page(page, form, FieldErrors.of(errors, page)).with(UNPROCESSABLE);
        }
        var id = plans.add(act, form.parsed(new PlanId(act.part("plan").id()), Group.OWN));
        return new RedirectView("/plans/" + id.value());
    }

    @GetMapping("/plans/{id}")
    Html one(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        var plan = plans.get(new PlanId(id));
        return Html.of(templates.monitoringPlan(
                page,
                plan,
                PlanForm.of(plan),
                scripts.all(),
                board.members(plan.id()),
                board.candidates(q),
                q,
                plans.found(plan),
                FieldErrors.NONE));
    }

    @PostMapping("/plans/{id}")
    View change(Page page, Act act, @PathVariable UUID id, @Valid PlanForm form, BindingResult errors) {
        var plan = plans.get(new PlanId(id));
        if (errors.hasErrors()) {
            return Html.refused(templates.monitoringPlan(
                    page,
                    plan,
                    form,
                    scripts.all(),
                    board.members(plan.id()),
                    java.util.List.of(),
                    "",
                    0,
                    FieldErrors.of(errors, page)));
        }
        plans.change(act, form.parsed(plan.id(), plan.group()));
        return new RedirectView("/plans/" + id);
    }

    private Html page(Page page, PlanForm form, FieldErrors errors) {
        return Html.of(templates.monitoringPlans(page, board.all(), form, scripts.all(), errors));
    }

    private static final org.springframework.http.HttpStatus UNPROCESSABLE =
            org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
}

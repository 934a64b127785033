package pl.ostoja.dispatch.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.ostoja.access.SignedIn;
import pl.ostoja.dispatch.TaskId;
import pl.ostoja.dispatch.Tasks;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The carrier's own stops, on a phone: accept, on the way, handed over, a problem. Nobody else's tasks exist here.
@Controller
@May(Permission.TASKS_DO)
class MyTasksController {

    private final Tasks tasks;
    private final Sheets sheets;
    private final Templates templates;
    private final Clock clock;

    MyTasksController(Tasks tasks, Sheets sheets, Templates templates, Clock clock) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/my-tasks")
    Html mine(Page page, SignedIn me) {
        return Html.of(stops(page, me, null));
    }

    @PostMapping("/my-tasks/{id}")
    Object change(Page page, Act act, SignedIn me, @PathVariable UUID id, TaskForm form) {
        var task = new TaskId(id);
        if (!form.isOfCarriers()) {
            throw new Problem.NotFound();
        }
        try {
            var photo = form.developed();
            tasks.doOwn(act, task, me.id(), () -> form.run(tasks, act.part("deed"), task, clock.getZone(), photo));
            return "redirect:/my-tasks";
        } catch (Problem.Refused refused) {
            return Html.refused(stops(page, me, RefusedEnding.of(page, id, form, refused)));
        }
    }

    private JteModel stops(Page page, SignedIn me, @Nullable RefusedEnding refused) {
        var account = me.id().value();
        return templates.dispatchMine(
                page, sheets.of(account), sheets.handedOverToday(account), clock.instant(), refused);
    }
}

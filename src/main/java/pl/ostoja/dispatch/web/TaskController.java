package pl.ostoja.dispatch.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import pl.ostoja.access.SignedIn;
import pl.ostoja.dispatch.Assignment;
import pl.ostoja.dispatch.TaskId;
import pl.ostoja.dispatch.Tasks;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// What a dispatcher does with a task: gives it, takes it back, tells how it ended when a carrier phones.
@Controller
@May(Permission.TASKS_ASSIGN)
class TaskController {

    private final Tasks tasks;
    private final TaskBoards boards;
    private final TaskCards cards;
    private final Templates templates;
    private final Clock clock;

    TaskController(Tasks tasks, TaskBoards boards, TaskCards cards, Templates templates, Clock clock) {
        this.tasks = tasks;
        this.boards = boards;
        this.cards = cards;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping("/tasks/{id}/assignment")
    Object assign(
            Page page,
            Act act,
            SignedIn me,
            @PathVariable UUID id,
            AssignmentForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        cards.get(id, me);
        var assignment = tasks.assign(act, new TaskId(id), form.carrier(), form.namedException());
        return htmx == null ? "redirect:/tasks?open=" + id : card(page, me, id, notice(page, assignment));
    }

    @PostMapping("/tasks/{id}")
    Object change(
            Page page,
            Act act,
            SignedIn me,
            @PathVariable UUID id,
            TaskForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        cards.get(id, me);
        try {
            form.run(tasks, act, new TaskId(id), clock.getZone(), form.developed());
        } catch (Problem.Refused refused) {
            return board(page, me, RefusedEnding.of(page, id, form, refused));
        }
        return htmx == null ? "redirect:/tasks?open=" + id : card(page, me, id, "");
    }

    private Html card(Page page, SignedIn me, UUID id, String notice) {
        return Html.of(templates.dispatchCard(page, cards.get(id, me), board(me), notice, null));
    }

    private Html board(Page page, SignedIn me, RefusedEnding refused) {
        return Html.refused(templates.dispatchBoard(page, board(me), cards.get(refused.task(), me), refused));
    }

    private TaskBoard board(SignedIn me) {
        return boards.board(new TaskFilter(null, null, null, null, null), me);
    }

    private static String notice(Page page, Assignment assignment) {
        return switch (assignment) {
            case Assignment.Made _ -> page.t("dispatch.assignment.made");
            case Assignment.AlreadyTaken _ -> page.t("dispatch.assignment.already-taken");
            case Assignment.NotReady _ -> page.t("dispatch.assignment.not-ready");
            case Assignment.NoLongerNeeded _ -> page.t("dispatch.assignment.no-longer-needed");
        };
    }
}

package pl.ostoja.quarantine.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.quarantine.intake.ListId;
import pl.ostoja.quarantine.intake.ListRows;
import pl.ostoja.quarantine.intake.ListWork;
import pl.ostoja.quarantine.intake.Lists;
import pl.ostoja.ui.May;

/// The steps a list takes: named, read by answers, compared, applied, acknowledged.
@Controller
@May(Permission.LISTS)
class ListStepsController {

    private final Lists lists;
    private final ListWork work;
    private final ListRows rows;

    ListStepsController(Lists lists, ListWork work, ListRows rows) {
        this.lists = lists;
        this.work = work;
        this.rows = rows;
    }

    @PostMapping("/lists/{id}/sender")
    String name(Act act, @PathVariable UUID id, @RequestParam String sender, @RequestParam String basis) {
        if (sender.isBlank() || basis.isBlank()) {
            throw new Problem.Refused("list-is-sealed");
        }
        lists.name(act, new ListId(id), sender, basis);
        return back(id);
    }

    @PostMapping("/lists/{id}/reading")
    String answer(Act act, @PathVariable UUID id, AnswersForm form) {
        lists.answer(act, new ListId(id), form.parsed(), form.defaultKind());
        return back(id);
    }

    @PostMapping("/lists/{id}/comparison")
    String compare(Act act, @PathVariable UUID id, @RequestParam(defaultValue = "") String password) {
        if (password.isEmpty()) {
            work.compare(act, new ListId(id));
        } else {
            work.compareLocked(act, new ListId(id), password);
        }
        return back(id);
    }

    @PostMapping("/lists/{id}/application")
    String apply(Act act, @PathVariable UUID id) {
        work.apply(act, new ListId(id));
        return back(id);
    }

    @PostMapping("/lists/{id}/cancellation")
    String cancel(Act act, @PathVariable UUID id) {
        work.cancel(act, new ListId(id));
        return back(id);
    }

    @PostMapping("/lists/{id}/acknowledgement")
    String acknowledge(Act act, @PathVariable UUID id) {
        lists.acknowledge(act, new ListId(id));
        return back(id);
    }

    @PostMapping("/lists/{id}/renewal")
    String takeAsNew(Act act, @PathVariable UUID id) {
        lists.takeAsNew(act, new ListId(id));
        return back(id);
    }

    @PostMapping("/lists/{id}/withdrawal")
    String withdraw(Act act, @PathVariable UUID id) {
        lists.withdraw(act, new ListId(id));
        return back(id);
    }

    @PostMapping("/lists/{id}/hand-over")
    String handOver(Act act, @PathVariable UUID id, @RequestParam String recipient, @RequestParam String basis) {
        rows.handOver(act, new ListId(id), recipient, basis, List.of());
        return back(id) + "?fate=NOT_OURS";
    }

    private static String back(UUID id) {
        return "redirect:/lists/" + id;
    }
}

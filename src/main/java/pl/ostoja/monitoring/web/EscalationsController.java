package pl.ostoja.monitoring.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import pl.ostoja.access.SignedIn;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.EscalationId;
import pl.ostoja.monitoring.Escalations;
import pl.ostoja.monitoring.Resolution;
import pl.ostoja.monitoring.Step;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Sheet;

/// Who owns what by when: steps of people whom the phone did not reach.
@Controller
@May(Permission.ROUNDS_SEE)
class EscalationsController {

    private final EscalationBoard board;
    private final Escalations escalations;
    private final Journal journal;
    private final Templates templates;

    EscalationsController(EscalationBoard board, Escalations escalations, Journal journal, Templates templates) {
        this.board = board;
        this.escalations = escalations;
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping("/escalations")
    Html show(
            Page page,
            SignedIn me,
            Act act,
            @RequestParam(required = false) @Nullable Step step,
            @RequestParam(defaultValue = "false") boolean mine) {
        var rows = board.standing(step, mine ? me.id().value() : null, me.districts());
        journal.seen(act, Entry.of("monitoring.steps-seen").detail("rows", rows.size()));
        return Html.of(templates.monitoringEscalations(page, rows, step, mine));
    }

    /// The list for a step's owner outside the house, as a rule the Police: names and addresses, nothing of health.
    @GetMapping("/escalations.{form}")
    ResponseEntity<byte[]> file(
            Page page,
            SignedIn me,
            Act act,
            @PathVariable String form,
            @RequestParam(defaultValue = "POLICE") Step step) {
        var rows = board.exported(act, step, me.districts());
        var columns = List.of("names", "address", "deadline");
        return new Sheet(
                        "confirmation",
                        columns.stream()
                                .map(column -> page.t("monitoring.print." + column))
                                .toList(),
                        rows.stream().map(row -> cells(page, row)).toList())
                .answer(form);
    }

    @PostMapping("/escalations/{id}/result")
    @May({Permission.CALL, Permission.ROUNDS_LEAD, Permission.TASKS_ASSIGN})
    View resolve(
            Act act,
            @PathVariable UUID id,
            @RequestParam Resolution result,
            @RequestParam(required = false) @Nullable String note) {
        escalations.resolve(act, new EscalationId(id), result, note == null || note.isBlank() ? null : note.strip());
        return new RedirectView("/escalations");
    }

    private static List<@Nullable Object> cells(Page page, EscalationRow row) {
        return Arrays.asList(row.names(), row.address(), page.dateTime(row.deadline()));
    }
}

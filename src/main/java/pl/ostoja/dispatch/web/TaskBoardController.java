package pl.ostoja.dispatch.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Kilograms;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Sheet;

/// The dispatcher's board: failed and unassigned tasks first; one of them opens beside the list.
@Controller
@May(Permission.TASKS_SEE)
class TaskBoardController {

    private static final int MOST_ROWS = 10_000;

    private final TaskBoards boards;
    private final TaskCards cards;
    private final Exports exports;
    private final Templates templates;

    TaskBoardController(TaskBoards boards, TaskCards cards, Exports exports, Templates templates) {
        this.boards = boards;
        this.cards = cards;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/tasks")
    Html board(
            Page page, Act act, SignedIn me, TaskFilter filter, @RequestParam(required = false) @Nullable UUID open) {
        var card = open == null ? null : cards.seen(act, open, me);
        return Html.of(templates.dispatchBoard(page, boards.board(filter, me), card, null));
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable UUID id) {
        return "redirect:/tasks?show=OPEN&open=" + id;
    }

    /// Exactly what the board shows, without its pages.
    @GetMapping("/tasks/export")
    ResponseEntity<byte[]> export(Page page, Act act, SignedIn me, TaskFilter filter, @RequestParam String form) {
        var rows = boards.rows(filter, me, MOST_ROWS, 0);
        exports.exported(act, rows.size());
        return new Sheet(
                        page.t("dispatch.tasks"),
                        columns(page),
                        rows.stream().map(row -> cells(page, row)).toList())
                .answer(form);
    }

    private static List<String> columns(Page page) {
        return List.of(
                page.t("dispatch.state"),
                page.t("dispatch.due"),
                page.t("dispatch.type"),
                page.t("dispatch.what"),
                page.t("dispatch.quantity"),
                page.t("dispatch.load"),
                page.t("dispatch.who"),
                page.t("dispatch.address"),
                page.t("dispatch.district"),
                page.t("dispatch.carrier"));
    }

    private static List<@Nullable Object> cells(Page page, TaskRow row) {
        return Arrays.asList(
                page.word("dispatch.state", row.state()),
                page.dateTime(row.dueUntil()),
                page.word("dispatch.type", row.type()),
                page.t("requests.need." + row.kind()),
                row.quantity(),
                Kilograms.ofGrams(row.grams()).inKilograms(),
                row.name(),
                row.address(),
                row.district(),
                row.carrier());
    }
}

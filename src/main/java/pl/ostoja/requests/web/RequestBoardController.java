package pl.ostoja.requests.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
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
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Sheet;

/// The board of requests by urgency and clock; one of them opens beside the list.
@Controller
@May(Permission.REQUESTS_SEE)
class RequestBoardController {

    private static final int MOST_ROWS = 10_000;

    private final RequestBoards boards;
    private final RequestCards cards;
    private final RequestLists lists;
    private final Templates templates;
    private final Clock clock;

    RequestBoardController(
            RequestBoards boards, RequestCards cards, RequestLists lists, Templates templates, Clock clock) {
        this.boards = boards;
        this.cards = cards;
        this.lists = lists;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/requests")
    Html board(
            Page page,
            Act act,
            SignedIn me,
            RequestFilter filter,
            @RequestParam(required = false) @Nullable UUID open) {
        var card = open == null ? null : cards.seen(act, open, me, page.language());
        return Html.of(templates.requestsBoard(page, boards.board(filter, me), card));
    }

    @GetMapping("/requests/{id}")
    Html request(Page page, Act act, SignedIn me, @PathVariable UUID id) {
        return Html.of(templates.requestsRequest(page, cards.seen(act, id, me, page.language()), clock.instant()));
    }

    /// Exactly what the board shows, without its pages.
    @GetMapping("/requests/export")
    ResponseEntity<byte[]> export(Page page, Act act, SignedIn me, RequestFilter filter, @RequestParam String form) {
        var rows = boards.rows(filter, me, MOST_ROWS, 0);
        lists.exported(act, rows.size());
        return new Sheet(
                        page.t("requests.requests"),
                        columns(page),
                        rows.stream().map(row -> cells(page, row)).toList())
                .answer(form);
    }

    private static List<String> columns(Page page) {
        return List.of(
                page.t("requests.urgency"),
                page.t("requests.due"),
                page.t("requests.who"),
                page.t("requests.address"),
                page.t("requests.district"),
                page.t("requests.needs"),
                page.t("requests.owner"),
                page.t("requests.origin"),
                page.t("requests.opened"));
    }

    private static List<@Nullable Object> cells(Page page, RequestRow row) {
        return Arrays.asList(
                page.word("requests.urgency", row.urgency()),
                page.dateTime(row.dueBy()),
                row.name(),
                row.address(),
                row.district(),
                String.join(
                        ", ",
                        row.kinds().stream()
                                .map(kind -> page.t("requests.need." + kind))
                                .toList()),
                row.owner(),
                page.word("requests.origin", row.origin()),
                page.dateTime(row.openedAt()));
    }
}

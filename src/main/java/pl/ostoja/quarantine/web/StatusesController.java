package pl.ostoja.quarantine.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.centre.Districts;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Sheet;

/// Everybody in quarantine, isolation or under supervision now.
@Controller
@May(Permission.PEOPLE_SEE)
class StatusesController {

    private static final int EXPORT_LIMIT = 100_000;

    private final Templates templates;
    private final StatusQuery statuses;
    private final Districts districts;
    private final Journal journal;
    private final Clock clock;

    StatusesController(Templates templates, StatusQuery statuses, Districts districts, Journal journal, Clock clock) {
        this.templates = templates;
        this.statuses = statuses;
        this.districts = districts;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/statuses")
    Html list(Page page, Act act, StatusFilter filter) {
        var today = LocalDate.now(clock);
        journal.seen(act, Entry.of("quarantine.statuses-seen"));
        return Html.of(templates.quarantineStatuses(
                page,
                filter,
                statuses.rows(filter, today, StatusFilter.PAGE),
                statuses.counts(today),
                districts.all(),
                today));
    }

    /// Exactly the filtered list, as a file.
    @GetMapping("/statuses/export")
    ResponseEntity<byte[]> export(
            Page page, Act act, StatusFilter filter, @RequestParam(defaultValue = "xlsx") String form) {
        journal.seen(act, Entry.of("quarantine.statuses-exported"));
        var rows = statuses.rows(filter, LocalDate.now(clock), EXPORT_LIMIT).stream()
                .map(row -> line(page, row))
                .toList();
        var columns = List.of(
                page.t("quarantine.person"),
                page.t("quarantine.phones"),
                page.t("quarantine.address"),
                page.t("quarantine.district"),
                page.t("quarantine.kind"),
                page.t("quarantine.from"),
                page.t("quarantine.until"),
                page.t("quarantine.until.rule"),
                page.t("quarantine.rule"),
                page.t("quarantine.sender"));
        return new Sheet(page.t("quarantine.statuses"), columns, rows).answer(form);
    }

    private static List<Object> line(Page page, StatusRow row) {
        return List.of(
                row.name(),
                RowForm.text(row.phone()),
                row.address(),
                RowForm.text(row.district()),
                page.word("quarantine.kind", row.kind()),
                row.startDay().toString(),
                RowForm.text(row.endDay()),
                RowForm.text(row.computedEnd()),
                RowForm.text(row.rule()),
                row.source());
    }
}

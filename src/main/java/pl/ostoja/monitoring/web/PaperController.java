package pl.ostoja.monitoring.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.Talks;
import pl.ostoja.requests.NeedKinds;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Typing in what was written on paper while there was no power: the times of the facts are those of the paper.
@Controller
@May({Permission.CALL, Permission.ROUNDS_LEAD})
class PaperController {

    private final PaperDesk desk;
    private final Talks talks;
    private final NeedKinds needs;
    private final Journal journal;
    private final Templates templates;
    private final Clock clock;

    PaperController(PaperDesk desk, Talks talks, NeedKinds needs, Journal journal, Templates templates, Clock clock) {
        this.desk = desk;
        this.talks = talks;
        this.needs = needs;
        this.journal = journal;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/paper")
    Html show(Page page, Act act, @RequestParam(required = false) @Nullable LocalDate day) {
        var shown = day == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : day;
        var rows = desk.rows(shown).stream().map(PaperRow::waiting).toList();
        journal.seen(act, Entry.of("monitoring.paper-opened").detail("calls", rows.size()));
        return Html.of(
                templates.monitoringPaper(page, shown, rows, talks.outcomes(), needs.offered(), clock.instant()));
    }

    /// One line at a time, so that a fault in one does not hold up the others.
    @PostMapping("/paper/{id}")
    Html enter(Page page, Act act, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var form = new PaperForm(Map.copyOf(fields));
        var call = desk.row(id);
        var errors = form.errors(page, clock);
        if (errors.any()) {
            var faulty = new PaperRow(call, false, false, PaperRow.waiting(call).state(), errors);
            return Html.refused(
                    templates.monitoringPaperLine(page, form.day(), faulty, form, talks.outcomes(), needs.offered()));
        }
        var papered = talks.enter(form.onPaper(act, clock), new CallId(id), form.conclusion(clock));
        var done = new PaperRow(call, true, papered.knownAlready(), papered.state(), FieldErrors.NONE);
        return Html.of(templates.monitoringPaperLine(page, form.day(), done, form, List.of(), List.of()));
    }
}

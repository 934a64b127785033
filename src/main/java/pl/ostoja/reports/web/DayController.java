package pl.ostoja.reports.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import pl.ostoja.kernel.Permission;
import pl.ostoja.reports.Amounts;
import pl.ostoja.reports.Backlog;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;
import pl.ostoja.reports.ReportClock;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The director's day: is everyone reached, what is late, what is today against yesterday, has the report left.
@Controller
@May(Permission.REPORTS_SEE)
class DayController {

    /// What a director asks first; figures of modules that are not there are left out.
    private static final List<String> ASKED = List.of(
            "quarantine.in-quarantine",
            "quarantine.in-isolation",
            "quarantine.new-quarantine",
            "monitoring.contacts",
            "monitoring.first-contact",
            "requests.opened",
            "requests.met",
            "requests.open",
            "requests.overdue",
            "requests.portions",
            "dispatch.tasks-done",
            "dispatch.tasks-failed");

    private static final String TO_REACH = "monitoring.to-reach";
    private static final String REACHED = "monitoring.reached";
    private static final String ESCALATED = "monitoring.escalated";
    private static final List<String> TODAY = Stream.concat(ASKED.stream(), Stream.of(TO_REACH, REACHED, ESCALATED))
            .toList();

    private final FigureBook figures;
    private final ReportClock reportClock;
    private final ObjectProvider<Backlog> backlogs;
    private final Templates templates;
    private final Clock clock;

    DayController(
            FigureBook figures,
            ReportClock reportClock,
            ObjectProvider<Backlog> backlogs,
            Templates templates,
            Clock clock) {
        this.figures = figures;
        this.reportClock = reportClock;
        this.backlogs = backlogs;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/day")
    Html show(Page page) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var amounts = figures.amounts(TODAY, Period.of(today));
        var before = figures.amounts(ASKED, Period.of(today.minusDays(1)));
        var rows = ASKED.stream()
                .filter(code -> figures.find(code).isPresent())
                .map(code -> new DayFigure(amounts.of(code), before.of(code)))
                .toList();
        var report = reportClock.standing(today);
        var due = reportClock.due(today);
        return Html.of(templates.reportsDay(
                page,
                new Day(
                        today,
                        coverage(amounts),
                        rows,
                        backlogs.orderedStream()
                                .map(backlog -> Outlook.of(backlog, now))
                                .toList(),
                        report.sentAt(),
                        due,
                        now.isAfter(due) && !report.isSent(),
                        report.alarms())));
    }

    private static Day.Coverage coverage(Amounts amounts) {
        return new Day.Coverage(
                amounts.of(TO_REACH).value(),
                amounts.of(REACHED).value(),
                amounts.of(ESCALATED).value());
    }
}

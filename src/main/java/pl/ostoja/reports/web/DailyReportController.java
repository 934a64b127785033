package pl.ostoja.reports.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.reports.DailyReport;
import pl.ostoja.reports.DailyReports;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// The daily report of one day: preview, comments, freezing, sending, versions.
@Controller
@May(Permission.REPORTS_SEE)
class DailyReportController {

    private final DailyReports reports;
    private final ReportDays days;
    private final Templates templates;
    private final Clock clock;

    DailyReportController(DailyReports reports, ReportDays days, Templates templates, Clock clock) {
        this.reports = reports;
        this.days = days;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/reports")
    Html list(Page page) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Html.of(templates.reportsList(page, today, days.until(today)));
    }

    @GetMapping("/reports/{day}")
    Html preview(Page page, @PathVariable LocalDate day) {
        var versions = reports.versions(day);
        return page(page, reports.preview(day, versions), versions);
    }

    @GetMapping("/reports/{day}/versions/{version}")
    Html version(Page page, @PathVariable LocalDate day, @PathVariable int version) {
        var versions = reports.versions(day);
        return page(page, DailyReports.find(versions, version), versions);
    }

    private Html page(Page page, DailyReport report, List<DailyReport> versions) {
        return Html.of(templates.reportsDaily(page, report, reports.parts(report, DailyReport.REFUSED), versions));
    }

    @May(Permission.REPORTS_COMMENT)
    @PostMapping("/reports/{day}/comments")
    String comment(Act act, @PathVariable LocalDate day, @RequestParam String figure, @RequestParam String text) {
        reports.comment(act, day, figure, text);
        return "redirect:/reports/" + day + "#" + figure;
    }

    @May(Permission.REPORTS_FREEZE)
    @PostMapping("/reports/{day}/versions")
    String freeze(Act act, @PathVariable LocalDate day) {
        reports.freeze(act, day);
        var version = reports.latest(day).orElseThrow().version();
        return "redirect:/reports/" + day + "/versions/" + version;
    }

    @May(Permission.REPORTS_FREEZE)
    @PostMapping("/reports/{day}/versions/{version}/sending")
    String markSent(
            Act act,
            @PathVariable LocalDate day,
            @PathVariable int version,
            @RequestParam String channel,
            @RequestParam LocalDateTime at) {
        var id = java.util.Objects.requireNonNull(reports.get(day, version).id());
        reports.markSent(act, id, channel, at.atZone(clock.getZone()).toInstant());
        return "redirect:/reports/" + day + "/versions/" + version;
    }
}

package pl.ostoja.reports.web;

import gg.jte.generated.precompiled.Templates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import pl.ostoja.kernel.Permission;
import pl.ostoja.reports.DailyReport;
import pl.ostoja.reports.DailyReports;
import pl.ostoja.reports.ReportJson;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Pdf;
import pl.ostoja.ui.Sheet;

/// A frozen report as a file: PDF for people, XLSX for their tables, JSON for programs.
@Controller
@May(Permission.REPORTS_SEE)
class ReportFileController {

    private final DailyReports reports;
    private final Templates templates;
    private final Pdf pdf;

    ReportFileController(DailyReports reports, Templates templates, Pdf pdf) {
        this.reports = reports;
        this.templates = templates;
        this.pdf = pdf;
    }

    @GetMapping("/reports/{day}/versions/{version}/report.pdf")
    ResponseEntity<byte[]> pdf(Page page, @PathVariable LocalDate day, @PathVariable int version) {
        var report = reports.get(day, version);
        return pdf.answer(
                templates.reportsPrint(page, report, reports.parts(report, DailyReport.REFUSED)),
                name(day, version) + ".pdf");
    }

    @GetMapping("/reports/{day}/versions/{version}/report.xlsx")
    ResponseEntity<byte[]> xlsx(Page page, @PathVariable LocalDate day, @PathVariable int version) {
        return sheet(page, reports.get(day, version)).answer("xlsx");
    }

    @GetMapping(path = "/reports/{day}/versions/{version}/report.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ReportJson json(Page page, @PathVariable LocalDate day, @PathVariable int version) {
        var report = reports.get(day, version);
        return ReportJson.of(report, reports.parts(report, DailyReport.REFUSED), page.texts(), page.locale());
    }

    private static Sheet sheet(Page page, DailyReport report) {
        Stream<List<@Nullable Object>> figures = report.lines().stream()
                .map(line -> Arrays.<@Nullable Object>asList(
                        page.t("figure." + line.figure()),
                        line.shown(),
                        line.value() == null ? "" : page.word("reports.unit", line.unit()),
                        line.comment()));
        Stream<List<@Nullable Object>> difficulties = report.text().difficulties().stream()
                .map(one -> Arrays.<@Nullable Object>asList(
                        DifficultyWords.about(page, one), null, null, DifficultyWords.said(page, one)));
        var columns = List.of(
                page.t("reports.figure"), page.t("reports.value"), page.t("reports.unit"), page.t("reports.comment"));
        return new Sheet(
                name(report.day(), report.version()),
                columns,
                Stream.concat(figures, difficulties).toList());
    }

    private static String name(LocalDate day, int version) {
        return "raport-" + day + "-" + version;
    }
}

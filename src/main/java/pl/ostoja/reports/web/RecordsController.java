package pl.ostoja.reports.web;

import gg.jte.generated.precompiled.Templates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;
import pl.ostoja.reports.DailyReports;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.FigureRecord;
import pl.ostoja.reports.Period;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Sheet;

/// The list behind a number: as it is now, or as it was when a report was frozen.
@Controller
@May(Permission.REPORTS_SEE)
class RecordsController {

    private static final int PAGE_SIZE = 100;
    private static final int EXPORT_LIMIT = 100_000;

    private final FigureBook figures;
    private final DailyReports reports;
    private final Templates templates;

    RecordsController(FigureBook figures, DailyReports reports, Templates templates) {
        this.figures = figures;
        this.reports = reports;
        this.templates = templates;
    }

    @GetMapping("/figures/{code}/records")
    Html show(
            Page page,
            @PathVariable String code,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last,
            @RequestParam(defaultValue = "0") int offset) {
        var period = new Period(first, last);
        var figure = figures.find(code).orElseThrow(Problem.NotFound::new);
        var list = new RecordList(
                code,
                period,
                figures.amount(code, period).shown(),
                figures.records(figure, period, PAGE_SIZE, offset),
                offset,
                PAGE_SIZE,
                "/figures/" + code + "/records?first=" + first + "&last=" + last,
                figure.kinds(),
                figure.origins());
        return Html.of(templates.reportsRecords(page, list));
    }

    @GetMapping("/figures/{code}/records.{form}")
    ResponseEntity<byte[]> export(
            Page page,
            @PathVariable String code,
            @PathVariable String form,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate first,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last) {
        var figure = figures.find(code).orElseThrow(Problem.NotFound::new);
        List<List<@Nullable Object>> rows = figures.records(figure, new Period(first, last), EXPORT_LIMIT, 0).stream()
                .map(entry -> cells(page, figure, entry))
                .toList();
        var columns = Stream.of("key", "day", "person", "household", "district", "kind", "origin", "quantity")
                .map(column -> page.t("reports.column." + column))
                .toList();
        return new Sheet(code + "-" + first + "-" + last, columns, rows).answer(form);
    }

    @GetMapping("/reports/{day}/versions/{version}/records/{code}")
    Html frozen(
            Page page,
            @PathVariable LocalDate day,
            @PathVariable int version,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int offset) {
        var report = reports.get(day, version);
        var line = report.lines().stream()
                .filter(candidate -> candidate.figure().equals(code))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        var list = new RecordList(
                code,
                Period.of(day),
                line.shown(),
                reports.records(report, code, PAGE_SIZE, offset),
                offset,
                PAGE_SIZE,
                "/reports/" + day + "/versions/" + version + "/records/" + code + "?",
                figures.find(code).map(Figure::kinds).orElse(""),
                figures.find(code).map(Figure::origins).orElse(""));
        return Html.of(templates.reportsRecords(page, list));
    }

    private static List<@Nullable Object> cells(Page page, Figure figure, FigureRecord entry) {
        return Arrays.asList(
                entry.key(),
                entry.day(),
                entry.person(),
                entry.household(),
                entry.district(),
                FigureWords.of(page, figure.kinds(), entry.kind()),
                FigureWords.of(page, figure.origins(), entry.origin()),
                entry.quantity());
    }
}

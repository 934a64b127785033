package pl.ostoja.reports.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.ostoja.kernel.Permission;
import pl.ostoja.reports.Period;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Page;

/// Statistics of any period: every figure, and one of them by month, district, kind and origin. Whoever sees figures
/// only (oversight) gets no lists, and numbers below the threshold stay hidden.
@Controller
@May({Permission.REPORTS_SEE, Permission.FIGURES_SEE})
class StatisticsController {

    private final Statistics statistics;
    private final Templates templates;
    private final Clock clock;

    StatisticsController(Statistics statistics, Templates templates, Clock clock) {
        this.statistics = statistics;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/figures")
    Html show(
            Page page,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate last,
            @RequestParam(required = false) @Nullable String figure) {
        return Html.of(
                templates.reportsStatistics(page, statistics.of(page, period(first, last), figure, isOutsider(page))));
    }

    @GetMapping("/figures.{form}")
    ResponseEntity<byte[]> export(
            Page page,
            @PathVariable String form,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate last) {
        return statistics
                .of(page, period(first, last), null, isOutsider(page))
                .sheet(page)
                .answer(form);
    }

    /// The running year unless something else is asked for.
    private Period period(@Nullable LocalDate first, @Nullable LocalDate last) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Period(first == null ? today.withDayOfYear(1) : first, last == null ? today : last);
    }

    private static boolean isOutsider(Page page) {
        return !page.may(Permission.REPORTS_SEE);
    }
}

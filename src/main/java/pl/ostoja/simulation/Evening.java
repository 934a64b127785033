package pl.ostoja.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.reports.DailyReport;
import pl.ostoja.reports.DailyReports;

/// The end of a day: the report is frozen and leaves.
@Component
class Evening {

    private final DailyReports reports;

    Evening(DailyReports reports) {
        this.reports = reports;
    }

    /// Gives the figures of the report.
    Map<String, BigDecimal> close(Act act, LocalDate day) {
        var report = reports.freeze(act.part("report"), day);
        reports.markSent(act.part("sent"), report, "e-mail", act.at());
        return reports.latest(day).map(Evening::figures).orElseThrow();
    }

    /// The figures of a day that goes on.
    Map<String, BigDecimal> soFar(LocalDate day) {
        return figures(reports.preview(day));
    }

    private static Map<String, BigDecimal> figures(DailyReport report) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        for (var line : report.lines()) {
            var shown = line.shown();
            if (shown != null) {
                figures.put(line.figure(), shown);
            }
        }
        return figures;
    }
}

package pl.ostoja.simulation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.reports.DailyReports;

/// The end of a day: the report is frozen and leaves.
@Component
class Evening {

    private final DailyReports reports;

    Evening(DailyReports reports) {
        this.reports = reports;
    }

    void close(Act act, LocalDate day) {
        var report = reports.freeze(act.part("report"), day);
        reports.markSent(act.part("sent"), report, "e-mail", act.at());
    }
}

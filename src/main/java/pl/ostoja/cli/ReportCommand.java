package pl.ostoja.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.ostoja.reports.DailyReport;
import pl.ostoja.reports.DailyReports;
import pl.ostoja.reports.ReportJson;
import pl.ostoja.ui.Texts;

/// `report DATE`: the daily report of a day; its newest frozen version, else what it would be now.
@Command(name = "report", description = "Prints the daily report of a day: frozen if it was frozen, else as it stands.")
final class ReportCommand extends HouseCommand {

    @Parameters(paramLabel = "DATE", description = "the day, for example 2021-03-15")
    private String day = "";

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    protected int work(House house) {
        var reports = house.get(DailyReports.class);
        var asked = asked();
        var report = reports.latest(asked).orElseGet(() -> reports.preview(asked));
        var readable = ReportJson.of(
                report, reports.parts(report, DailyReport.REFUSED), house.get(Texts.class), Locale.ENGLISH);
        if (json) {
            sayJson(readable);
        } else {
            print(report, readable);
        }
        return 0;
    }

    private void print(DailyReport report, ReportJson readable) {
        say(
                report.isFrozen()
                        ? "Daily report of %s, version %d, frozen by %s"
                                .formatted(day, report.version(), report.frozenBy())
                        : "Daily report of %s, not frozen".formatted(day));
        readable.lines()
                .forEach(line -> say("%12s  %-9s  %s%s"
                        .formatted(
                                line.value() == null ? "no data" : line.value().toPlainString(),
                                line.unit() == null ? "" : line.unit().toLowerCase(Locale.ROOT),
                                line.name(),
                                line.comment() == null ? "" : " (" + line.comment() + ")")));
        readable.difficulties()
                .forEach(one -> say("%12s  %-9s  %s%s"
                        .formatted(
                                "since " + one.since(),
                                one.field().name().toLowerCase(Locale.ROOT),
                                one.what(),
                                one.measure() == null ? "" : " (" + one.measure() + ")")));
    }

    private LocalDate asked() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw mistake("This is no day: '%s'. Write it as 2021-03-15.".formatted(day));
        }
    }
}

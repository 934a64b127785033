package pl.ostoja.reports;

import static org.springframework.transaction.TransactionDefinition.ISOLATION_REPEATABLE_READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Live;

/// The daily report to the voivode: looked at, commented, frozen with its lists, sent, corrected by a new version.
@Service
public class DailyReports {

    private final ReportRepository reports;
    private final FigureBook figures;
    private final Journal journal;
    private final Live live;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    DailyReports(
            ReportRepository reports,
            FigureBook figures,
            Journal journal,
            Live live,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.figures = figures;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(ISOLATION_REPEATABLE_READ);
    }

    /// The report as it would be frozen now. Refused for a day that has not begun (bad input B70).
    @Transactional(readOnly = true)
    public DailyReport preview(LocalDate day) {
        refuseFuture(day);
        var comments = reports.comments(day);
        var before = latest(day).map(DailyReport::lines).orElse(List.of());
        var definition = reports.definition();
        var amounts = figures.amounts(
                definition.stream().map(ReportRepository.Definition::figure).toList(), Period.of(day));
        var lines = definition.stream()
                .map(line -> line(line, amounts.of(line.figure()), comments.get(line.figure()), before))
                .toList();
        return new DailyReport(day, 0, null, null, null, null, null, null, lines);
    }

    @Transactional(readOnly = true)
    public Optional<DailyReport> latest(LocalDate day) {
        return reports.versions(day).stream().findFirst();
    }

    /// All versions of a day, the newest first.
    @Transactional(readOnly = true)
    public List<DailyReport> versions(LocalDate day) {
        return reports.versions(day);
    }

    @Transactional(readOnly = true)
    public DailyReport get(LocalDate day, int version) {
        return versions(day).stream()
                .filter(report -> report.version() == version)
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
    }

    /// The list behind one figure of a frozen report.
    @Transactional(readOnly = true)
    public List<FigureRecord> records(DailyReport report, String figure, int limit, int offset) {
        return reports.records(Objects.requireNonNull(report.id()), figure, limit, offset);
    }

    /// The parts of a figure by their kinds: why needs were refused, for example. Of a frozen report as it was.
    @Transactional(readOnly = true)
    public List<Slice> parts(DailyReport report, String figure) {
        return report.id() != null
                ? reports.parts(report.id(), figure)
                : figures.find(figure)
                        .map(known -> figures.slices(known, Period.of(report.day()), Cut.KIND))
                        .orElse(List.of());
    }

    /// Freezes the day as the next version: figures and the lists behind them, all of one moment.
    ///
    /// Two who freeze at once make two versions or, with the same act, one.
    public ReportId freeze(Act act, LocalDate day) {
        refuseFuture(day);
        try {
            return inOneMoment(act, day);
        } catch (ConcurrencyFailureException somebodyWasFaster) {
            return inOneMoment(act, day); // the second look sees what the other one did
        }
    }

    private ReportId inOneMoment(Act act, LocalDate day) {
        return Objects.requireNonNull(snapshot.execute(_ -> journal.once(act, ReportId.class, () -> {
            var report = preview(day);
            var id = ReportId.next();
            var version = latest(day).map(DailyReport::version).orElse(0) + 1;
            reports.add(
                    id, day, version, act, report.lines(), Digest.of(day, version, report.lines()), clock.instant());
            report.lines()
                    .forEach(line ->
                            figures.find(line.figure()).ifPresent(figure -> reports.keepRecords(id, figure, day)));
            journal.write(
                    act,
                    Entry.of("reports.frozen")
                            .subject("report", id.value())
                            .detail("day", day)
                            .detail("version", version));
            live.changed("reports");
            return id;
        })));
    }

    /// Puts a comment beside a figure of a day, or takes it away when empty. The figure itself cannot be touched
    /// (B102).
    @Transactional
    public void comment(Act act, LocalDate day, String figure, String text) {
        journal.once(act, () -> {
            if (reports.definition().stream().noneMatch(line -> line.figure().equals(figure))) {
                throw new Problem.NotFound();
            }
            reports.comment(day, figure, text.strip(), act);
            journal.write(act, Entry.of("reports.commented").detail("day", day).detail("figure", figure));
            live.changed("reports");
        });
    }

    /// Marks a frozen version as sent, by a channel, at a time.
    @Transactional
    public void markSent(Act act, ReportId id, String channel, Instant at) {
        journal.once(act, () -> {
            if (at.isAfter(clock.instant())) {
                throw new Problem.Refused("sent-in-the-future");
            }
            reports.markSent(id, channel, at, act);
            journal.write(
                    act, Entry.of("reports.sent").subject("report", id.value()).detail("channel", channel));
            live.changed("reports");
        });
    }

    private void refuseFuture(LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new Problem.Refused("day-has-not-come");
        }
    }

    private static ReportLine line(
            ReportRepository.Definition line, Amount amount, @Nullable String comment, List<ReportLine> before) {
        var earlier = before.stream()
                .filter(old -> old.figure().equals(line.figure()))
                .findFirst()
                .map(ReportLine::value)
                .orElse(null);
        return new ReportLine(line.section(), line.figure(), amount.unit(), amount.value(), comment, earlier);
    }
}

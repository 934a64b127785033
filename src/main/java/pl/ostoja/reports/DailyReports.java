package pl.ostoja.reports;

import static org.springframework.transaction.TransactionDefinition.ISOLATION_REPEATABLE_READ;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private final ReportDraft draft;
    private final Journal journal;
    private final Live live;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    DailyReports(
            ReportRepository reports,
            ReportDraft draft,
            Journal journal,
            Live live,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.draft = draft;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(ISOLATION_REPEATABLE_READ);
    }

    /// The report as it would be frozen now. Refused for a day that has not begun (bad input B70).
    @Transactional(readOnly = true)
    public DailyReport preview(LocalDate day) {
        return preview(day, versions(day));
    }

    /// As above, for who knows the versions of the day already.
    @Transactional(readOnly = true)
    public DailyReport preview(LocalDate day, List<DailyReport> versions) {
        refuseFuture(day);
        return draft.of(day, versions.isEmpty() ? null : versions.getFirst());
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
        return find(versions(day), version);
    }

    /// One of the versions of a day.
    public static DailyReport find(List<DailyReport> versions, int version) {
        return versions.stream()
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
        return report.id() != null ? reports.parts(report.id(), figure) : draft.parts(report.day(), figure);
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
            var versions = versions(day);
            var report = preview(day, versions);
            var id = ReportId.next();
            var version = versions.isEmpty() ? 1 : versions.getFirst().version() + 1;
            reports.add(id, version, act, report, Digest.of(day, version, report), clock.instant());
            reports.keepRecords(id, report);
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
}

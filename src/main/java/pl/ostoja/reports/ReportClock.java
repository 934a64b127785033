package pl.ostoja.reports;

import static java.time.ZoneOffset.UTC;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.rules.Rules;
import pl.ostoja.ui.Live;
import pl.ostoja.ui.Waiting;

/// Watches the hour by which the daily report must have left the house, and raises an alarm when it has not.
@Service
@Transactional
public class ReportClock {

    private static final LocalTime DEFAULT_HOUR = LocalTime.of(14, 0);

    private static final String UNSENT = """
            from reports.alarm a
             where not exists (select from reports.sending s join reports.report r on r.id = s.report where r.day = a.day)
            """;
    private static final String ALARMS = "select a.day " + UNSENT + " order by a.day desc limit 31";

    private final JdbcClient db;
    private final Rules rules;
    private final Journal journal;
    private final Live live;
    private final Clock clock;

    ReportClock(JdbcClient db, Rules rules, Journal journal, Live live, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// By when the report of a day is due.
    @Transactional(readOnly = true)
    public Instant due(LocalDate day) {
        var hour = rules.find("report.daily.hour", day).map(row -> row.time()).orElse(DEFAULT_HOUR);
        return day.atTime(hour).atZone(clock.getZone()).toInstant();
    }

    /// Looks at the clock: when the hour has passed and nothing was sent, the alarm of the day is raised, once.
    public boolean check() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        if (now.isBefore(due(today)) || isSent(today) || !isWatched()) {
            return false;
        }
        var raised =
                db.sql("insert into reports.alarm (day, raised_at) values (:day, :at) on conflict (day) do nothing")
                                .param("day", today)
                                .param("at", now.atOffset(UTC))
                                .update()
                        == 1;
        if (raised) {
            journal.write(Act.ofSystem(now), Entry.of("reports.alarm-raised").detail("day", today));
            live.changed("reports");
        }
        return raised;
    }

    /// Days whose alarm rang and whose report still has not been sent.
    @Transactional(readOnly = true)
    public List<LocalDate> alarms() {
        return db.sql(ALARMS).query(LocalDate.class).list();
    }

    /// How many they are, for the menu.
    public static Waiting ringing() {
        return new Waiting("select count(*) " + UNSENT, Map.of());
    }

    @Transactional(readOnly = true)
    public boolean isSent(LocalDate day) {
        return db.sql("""
                select exists (select from reports.sending s join reports.report r on r.id = s.report
                                where r.day = :day)
                """).param("day", day).query(Boolean.class).single();
    }

    /// How far the report of a day has got, and which days never sent theirs.
    ///
    /// @param sentAt when its newest version was sent; null while it was not
    /// @param isSent whether any version was
    public record Standing(@Nullable Instant sentAt, boolean isSent, List<LocalDate> alarms) {}

    @Transactional(readOnly = true)
    public Standing standing(LocalDate day) {
        return db.sql("""
                select (select (select min(s.sent_at) from reports.sending s where s.report = r.id)
                          from reports.report r where r.day = :day order by r.version desc limit 1) as sent_at,
                       exists (select from reports.sending s join reports.report r on r.id = s.report
                                where r.day = :day) as is_sent,
                       array(%s) as alarms
                """.formatted(ALARMS))
                .param("day", day)
                .query(ReportClock::standing)
                .single();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        var alarms = (Date[]) row.getArray("alarms").getArray();
        return new Standing(
                sent == null ? null : sent.toInstant(),
                row.getBoolean("is_sent"),
                Arrays.stream(alarms).map(Date::toLocalDate).toList());
    }

    /// A centre that has never frozen a report owes nobody one.
    private boolean isWatched() {
        return db.sql("select exists (select from reports.report)")
                .query(Boolean.class)
                .single();
    }
}

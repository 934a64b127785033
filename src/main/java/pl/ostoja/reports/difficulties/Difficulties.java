package pl.ostoja.reports.difficulties;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Live;

/// The register of difficulties. One public method is one use case and one transaction.
@Service
@Transactional
public class Difficulties {

    private final JdbcClient db;
    private final Journal journal;
    private final Live live;
    private final Clock clock;

    Difficulties(JdbcClient db, Journal journal, Live live, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// Refused for one that begins or ends in the future.
    public DifficultyId write(Act act, DifficultyNote note) {
        return journal.once(act, DifficultyId.class, () -> {
            note.refuseFuture(today());
            var id = DifficultyId.next();
            filled(db.sql("""
                    insert into reports.difficulty (id, field, facility, what, since, measure, resolved_on, is_reported,
                                                    written_by, written_at, version)
                    values (:id, :field, :facility, :what, :since, :measure, :resolvedOn, :isReported, :by, :at, 0)
                    """), act, id, note).update();
            journal.write(act, Entry.of("reports.difficulty-written").subject("difficulty", id.value()));
            live.changed("reports");
            return id;
        });
    }

    /// Stale when somebody changed it since `version`; refused as above.
    public void change(Act act, DifficultyId id, int version, DifficultyNote note) {
        journal.once(act, () -> {
            note.refuseFuture(today());
            var changed =
                    filled(db.sql("""
                    update reports.difficulty
                       set field = :field, facility = :facility, what = :what, since = :since, measure = :measure,
                           resolved_on = :resolvedOn, is_reported = :isReported, written_by = :by, written_at = :at,
                           version = version + 1
                     where id = :id and version = :version
                    """), act, id, note).param("version", version).update();
            if (changed == 0) {
                throw new Problem.Stale();
            }
            journal.write(act, Entry.of("reports.difficulty-changed").subject("difficulty", id.value()));
            live.changed("reports");
        });
    }

    @Transactional(readOnly = true)
    public Difficulty get(DifficultyId id) {
        return db.sql("select * from reports.difficulty where id = :id")
                .param("id", id.value())
                .query(Difficulties::difficulty)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// What the report of a day tells: what lasted on that day, the oldest first.
    @Transactional(readOnly = true)
    public List<ReportedDifficulty> of(LocalDate day) {
        return db.sql("""
                select d.id, d.field, f.name as facility, d.what, d.since, d.measure, d.resolved_on
                  from reports.difficulty d left join centre.facility_card f on f.id = d.facility
                 where d.is_reported and d.since <= :day and (d.resolved_on is null or d.resolved_on >= :day)
                 order by d.since, d.id
                """).param("day", day).query(ReportedDifficulty.class).list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static StatementSpec filled(StatementSpec statement, Act act, DifficultyId id, DifficultyNote note) {
        return statement
                .param("id", id.value())
                .param("field", note.field().name())
                .param("facility", note.facility())
                .param("what", note.what())
                .param("since", note.since())
                .param("measure", note.measure())
                .param("resolvedOn", note.resolvedOn())
                .param("isReported", note.isReported())
                .param("by", act.actor().name())
                .param("at", act.at().atOffset(UTC));
    }

    private static Difficulty difficulty(ResultSet row, int number) throws SQLException {
        return new Difficulty(
                new DifficultyId(row.getObject("id", UUID.class)),
                new DifficultyNote(
                        Field.valueOf(row.getString("field")),
                        row.getObject("facility", UUID.class),
                        row.getString("what"),
                        row.getObject("since", LocalDate.class),
                        row.getString("measure"),
                        row.getObject("resolved_on", LocalDate.class),
                        row.getBoolean("is_reported")),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}

package pl.ostoja.monitoring.statement;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;
import pl.ostoja.monitoring.Coverage;

/// Signing the statement of a day. It is never changed; a correction is a new version that says why.
@Service
@Transactional
public class Statements {

    private final JdbcClient db;
    private final Coverage coverage;
    private final Journal journal;
    private final Clock clock;

    Statements(JdbcClient db, Coverage coverage, Journal journal, Clock clock) {
        this.db = db;
        this.coverage = coverage;
        this.journal = journal;
        this.clock = clock;
    }

    /// Freezes the day as it stands. Refused for a day to come, for a day without a round, and when the day is signed
    /// already.
    public UUID sign(Act act, LocalDate day, @Nullable String remark) {
        return journal.once(act, UUID.class, () -> {
            if (!of(day).isEmpty()) {
                throw new Problem.Refused("statement-is-signed");
            }
            return signed(act, day, 1, remark);
        });
    }

    /// A new version beside the signed one. Refused without a reason, and when nothing was signed.
    public UUID correct(Act act, LocalDate day, @Nullable String reason) {
        return journal.once(act, UUID.class, () -> {
            if (reason == null || reason.isBlank()) {
                throw new Problem.Refused("correction-needs-a-reason");
            }
            var versions = of(day);
            if (versions.isEmpty()) {
                throw new Problem.Refused("statement-is-not-signed");
            }
            return signed(act, day, versions.getFirst().version() + 1, reason);
        });
    }

    /// All versions of a day, the newest first.
    @Transactional(readOnly = true)
    public List<Statement> of(LocalDate day) {
        return db.sql("""
                select id, day, version, signed_at, name, total, reached, refused, closed, escalated, open, remark
                  from monitoring.statement where day = :day order by version desc
                """).param("day", day).query(Statement.class).list();
    }

    private UUID signed(Act act, LocalDate day, int version, @Nullable String remark) {
        var now = clock.instant();
        if (day.isAfter(LocalDate.ofInstant(now, clock.getZone()))) {
            throw new Problem.Refused("statement-is-of-the-future");
        }
        var numbers = coverage.of(day);
        if (numbers.total() == 0) {
            throw new Problem.Refused("day-has-no-round");
        }
        var id = Ids.next();
        try {
            db.sql("""
                    insert into monitoring.statement (id, day, version, signed_at, account, name, total, reached, refused,
                                                      closed, escalated, open, remark)
                    values (:id, :day, :version, :now, :account, :name, :total, :reached, :refused, :closed, :escalated,
                            :open, :remark)
                    """)
                    .param("id", id)
                    .param("day", day)
                    .param("version", version)
                    .param("now", now.atOffset(UTC))
                    .param("account", act.actor().account())
                    .param("name", act.actor().name())
                    .param("total", numbers.total())
                    .param("reached", numbers.reached())
                    .param("refused", numbers.refused())
                    .param("closed", numbers.closed())
                    .param("escalated", numbers.escalated())
                    .param("open", numbers.open())
                    .param("remark", remark)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Problem.Stale();
        }
        freeze(id, day);
        journal.write(
                act,
                Entry.of("monitoring.statement-signed")
                        .subject("statement", id)
                        .detail("day", day)
                        .detail("version", version)
                        .detail("open", numbers.open()));
        return id;
    }

    private void freeze(UUID id, LocalDate day) {
        for (var item : coverage.exceptions(day)) {
            db.sql("""
                    insert into monitoring.statement_item (statement, person, household, state, attempts, last_outcome,
                                                           step, owner, deadline)
                    values (:statement, :person, :household, :state, :attempts, :lastOutcome, :step, :owner, :deadline)
                    on conflict do nothing
                    """)
                    .param("statement", id)
                    .param("person", item.person())
                    .param("household", item.household())
                    .param("state", item.state())
                    .param("attempts", item.attempts())
                    .param("lastOutcome", item.lastOutcome())
                    .param("step", item.step() == null ? null : item.step().name())
                    .param("owner", item.owner() == null ? null : item.owner().name())
                    .param(
                            "deadline",
                            item.deadline() == null ? null : item.deadline().atOffset(UTC))
                    .update();
        }
    }
}

package pl.ostoja.centre;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;

/// How much work in the field the centre does.
@Service
@Transactional
public class FieldWork {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    FieldWork(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// A mode whose last day has passed without a new decision stays; before the first decision work is normal.
    @Transactional(readOnly = true)
    public FieldMode mode(LocalDate day) {
        return decision(day).map(FieldWorkDecision::mode).orElse(FieldMode.NORMAL);
    }

    /// The decision that holds on a day.
    @Transactional(readOnly = true)
    public Optional<FieldWorkDecision> decision(LocalDate day) {
        return db.sql("""
                select mode, first_day, last_day, basis, exceptions from centre.field_work_mode
                 where first_day <= :day and withdrawn_at is null
                 order by first_day desc limit 1
                """).param("day", day).query(FieldWorkDecision.class).optional();
    }

    /// From its first day on the decision takes the place of the one that runs then.
    ///
    /// Refused when it ends before it begins or a later decision falls into its days.
    public void decide(Act act, FieldWorkDecision decision) {
        journal.once(act, () -> {
            if (decision.lastDay() != null && decision.lastDay().isBefore(decision.firstDay())) {
                throw new Problem.Refused("mode-ends-after-it-begins");
            }
            db.sql("lock table centre.field_work_mode in share row exclusive mode")
                    .update(); // one after the other, not each waiting for the other
            makeRoom(decision.firstDay());
            add(act, decision);
            journal.write(
                    act,
                    Entry.of("centre.field-work-decided")
                            .detail("mode", decision.mode())
                            .detail("from", decision.firstDay())
                            .detail("until", decision.lastDay()));
        });
    }

    private void makeRoom(LocalDate firstDay) {
        db.sql("""
                update centre.field_work_mode set last_day = :before
                 where withdrawn_at is null and first_day < :firstDay and (last_day is null or last_day >= :firstDay)
                """)
                .param("before", firstDay.minusDays(1))
                .param("firstDay", firstDay)
                .update();
        db.sql("""
                update centre.field_work_mode set withdrawn_at = :now
                 where withdrawn_at is null and first_day = :firstDay
                """)
                .param("now", clock.instant().atOffset(UTC))
                .param("firstDay", firstDay)
                .update();
    }

    private void add(Act act, FieldWorkDecision decision) {
        try {
            db.sql("""
                    insert into centre.field_work_mode (id, mode, first_day, last_day, basis, exceptions, decided_by,
                                                        decided_at)
                    values (:id, :mode, :firstDay, :lastDay, :basis, :exceptions, :by, :now)
                    """)
                    .param("id", Ids.next())
                    .param("mode", decision.mode().name())
                    .param("firstDay", decision.firstDay())
                    .param("lastDay", decision.lastDay())
                    .param("basis", decision.basis())
                    .param("exceptions", decision.exceptions())
                    .param("by", act.actor().name())
                    .param("now", clock.instant().atOffset(UTC))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Problem.Refused("facility-modes-never-overlap");
        }
    }
}

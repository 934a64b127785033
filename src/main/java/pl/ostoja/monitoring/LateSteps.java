package pl.ostoja.monitoring;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.SignedIn;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.ui.Live;
import pl.ostoja.ui.Waiting;

/// Steps whose deadline has passed: the owner and the head are told, once for each, and see them counted in the menu
/// until somebody says what came of them.
@Service
@Transactional
public class LateSteps {

    private final JdbcClient db;
    private final Journal journal;
    private final Live live;
    private final Clock clock;

    LateSteps(JdbcClient db, Journal journal, Live live, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    private record Late(
            UUID call,
            UUID household,
            String step,
            String owner,
            @Nullable UUID account) {}

    /// Tells of the steps that are late now and were not a while ago.
    ///
    /// @return how many
    public int tell() {
        var now = clock.instant();
        var late = db.sql("""
                update monitoring.escalation e set late_at = :now
                  from monitoring.call c
                 where c.id = e.call and e.ended_at is null and e.late_at is null and e.deadline <= :now
                returning e.call, c.household, e.step, e.owner, e.account
                """).param("now", now.atOffset(UTC)).query(Late.class).list();
        if (!late.isEmpty()) {
            journal.writeAll(
                    Act.ofSystem(now), late.stream().map(LateSteps::entry).toList());
            live.changed(Rounds.TOPIC);
        }
        return late.size();
    }

    /// How many late steps this worker has to see to: their own, those of their role, for a head all of them.
    public static Waiting of(SignedIn worker) {
        return new Waiting(
                """
                select count(*) from monitoring.escalation e join monitoring.call c on c.id = e.call
                 where e.ended_at is null and e.late_at is not null
                   and (:head or e.account = :me
                        or (e.account is null and e.owner = :role
                            and (:everywhere or c.district = any (:districts))))
                """,
                Map.of(
                        "head", worker.role().isHead(),
                        "me", worker.id().value(),
                        "role", worker.role().name(),
                        "everywhere", worker.districts().isEmpty(),
                        "districts", worker.districts().toArray(UUID[]::new)));
    }

    private static Entry entry(Late late) {
        return Entry.of("monitoring.step-late")
                .household(late.household)
                .subject("call", late.call)
                .detail("step", late.step)
                .detail("owner", late.account == null ? late.owner : late.account);
    }
}

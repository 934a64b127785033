package pl.ostoja.monitoring;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Problem;

/// All SQL about steps that somebody owns.
@Repository
class EscalationRepository {

    private final JdbcClient db;

    EscalationRepository(JdbcClient db) {
        this.db = db;
    }

    /// A step as it stands. `ended` once somebody has said what came of it.
    record Standing(EscalationId id, CallId call, String chain, Step step, Instant deadline, boolean ended) {}

    void add(EscalationId id, CallId call, ChainStep step, Owner owner, Instant since, Instant deadline, String why) {
        db.sql("""
                insert into monitoring.escalation (id, call, chain, step, owner, account, since, deadline, why)
                values (:id, :call, :chain, :step, :owner, :account, :since, :deadline, :why)
                """)
                .param("id", id.value())
                .param("call", call.value())
                .param("chain", step.chain())
                .param("step", step.step().name())
                .param("owner", owner.role().name())
                .param("account", owner.account())
                .param("since", since.atOffset(UTC))
                .param("deadline", deadline.atOffset(UTC))
                .param("why", why)
                .update();
    }

    record Owner(Role role, @Nullable UUID account) {}

    /// The worker of the district, where a step is the district worker's and there is one; else whoever the row names.
    Owner owner(ChainStep step, @Nullable UUID district) {
        if (step.owner() != Role.SOCIAL_WORKER) {
            return new Owner(step.owner(), null);
        }
        return db.sql("select worker from centre.district_card where id = :district and worker is not null")
                .param("district", district)
                .query(UUID.class)
                .optional()
                .map(worker -> new Owner(Role.SOCIAL_WORKER, worker))
                .orElse(new Owner(Role.HEAD_OF_SECTION, null));
    }

    Standing hold(EscalationId id) {
        return db.sql("""
                select id, call, chain, step, deadline, ended_at is not null as ended from monitoring.escalation
                 where id = :id for update
                """)
                .param("id", id.value())
                .query((row, _) -> new Standing(
                        id,
                        new CallId(row.getObject("call", UUID.class)),
                        row.getString("chain"),
                        Step.valueOf(row.getString("step")),
                        requireNonNull(row.getObject("deadline", OffsetDateTime.class))
                                .toInstant(),
                        row.getBoolean("ended")))
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    void end(EscalationId id, String result, String by, @Nullable String note, Instant now) {
        db.sql("""
                update monitoring.escalation set ended_at = :now, result = :result, ended_by = :by, note = :note
                 where id = :id
                """)
                .param("now", now.atOffset(UTC))
                .param("result", result)
                .param("by", by)
                .param("note", note)
                .param("id", id.value())
                .update();
    }

    /// Whoever is settled in one call needs no step in another: lines of earlier days are closed, and calls that have
    /// no open line left end with their step, as does the standing step of that one call.
    void endFor(List<UUID> persons, CallId but, Instant now) {
        db.sql("""
                with settled as (
                    update monitoring.check_in k set state = 'MISSED'
                      from monitoring.call c
                     where c.id = k.call and c.state = 'ESCALATED' and c.id <> :but
                       and k.state = 'OPEN' and k.person = any (:persons)
                    returning k.call, k.person
                ), done as (
                    update monitoring.call c set state = 'CLOSED', done_at = :now
                     where c.id in (select call from settled)
                       and not exists (select from monitoring.check_in k
                                        where k.call = c.id and k.state = 'OPEN'
                                          and (k.call, k.person) not in (select call, person from settled))
                    returning c.id
                )
                update monitoring.escalation e set ended_at = :now, result = 'REACHED_LATER'
                 where e.ended_at is null and e.call in (select id from done union all select cast(:but as uuid))
                """)
                .param("but", but.value())
                .param("persons", persons.toArray(UUID[]::new))
                .param("now", now.atOffset(UTC))
                .update();
    }

    Optional<String> bestNumber(CallId call) {
        return db.sql("""
                select f.number from monitoring.check_in k join people.phone_card f on f.household = k.household
                 where k.call = :call and f.wrong_since is null
                 order by (f.person = k.person) desc, f.rank, f.number limit 1
                """).param("call", call.value()).query(String.class).optional();
    }
}

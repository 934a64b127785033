package pl.ostoja.monitoring;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;

/// All SQL by which calls get into the hands of operators and out of them again.
@Repository
class ClaimRepository {

    private final JdbcClient db;

    ClaimRepository(JdbcClient db) {
        this.db = db;
    }

    /// Takes the first call of the queue in one statement, unless this worker holds one or the act was here before.
    Optional<CallId> take(Act act, UUID account, Instant now, Instant until) {
        return db.sql("""
                with next as (
                    select c.id from monitoring.call c
                     where c.state in ('DUE', 'NOT_REACHED') and c.rests_until is null and c.closes_at > :now
                       and not exists (select from monitoring.call h
                                        where h.account = :account and h.state = 'IN_PROGRESS')
                       and not exists (select from monitoring.claim a where a.act = :act)
                     order by c.score desc, c.id
                     limit 1 for update skip locked
                ), taken as (
                    update monitoring.call c set state = 'IN_PROGRESS', account = :account, lease_until = :until
                      from next where c.id = next.id returning c.id
                )
                insert into monitoring.claim (act, call, account, name, taken_at)
                select :act, id, :account, :name, :now from taken
                returning call as value
                """)
                .param("act", act.id())
                .param("account", account)
                .param("name", act.actor().name())
                .param("now", now.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query(CallId.class)
                .optional();
    }

    /// The same for a worker of some districts.
    Optional<CallId> takeIn(Set<UUID> districts, Act act, UUID account, Instant now, Instant until) {
        return db.sql("""
                with next as (
                    select c.id from monitoring.call c
                     where c.state in ('DUE', 'NOT_REACHED') and c.rests_until is null and c.closes_at > :now
                       and c.district = any (:districts)
                       and not exists (select from monitoring.call h
                                        where h.account = :account and h.state = 'IN_PROGRESS')
                       and not exists (select from monitoring.claim a where a.act = :act)
                     order by c.score desc, c.id
                     limit 1 for update skip locked
                ), taken as (
                    update monitoring.call c set state = 'IN_PROGRESS', account = :account, lease_until = :until
                      from next where c.id = next.id returning c.id
                )
                insert into monitoring.claim (act, call, account, name, taken_at)
                select :act, id, :account, :name, :now from taken
                returning call as value
                """)
                .param("districts", districts.toArray(UUID[]::new))
                .param("act", act.id())
                .param("account", account)
                .param("name", act.actor().name())
                .param("now", now.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query(CallId.class)
                .optional();
    }

    /// Takes that very call, out of its order; false when it does not wait.
    boolean pick(CallId call, String reason, Act act, UUID account, Instant now, Instant until) {
        return db.sql("""
                with taken as (
                    update monitoring.call
                       set state = 'IN_PROGRESS', account = :account, lease_until = :until, rests_until = null
                     where id = :call and state in ('DUE', 'NOT_REACHED')
                       and not exists (select from monitoring.claim a where a.act = :act)
                    returning id
                )
                insert into monitoring.claim (act, call, account, name, taken_at, picked)
                select :act, id, :account, :name, :now, :reason from taken
                """)
                        .param("act", act.id())
                        .param("call", call.value())
                        .param("account", account)
                        .param("name", act.actor().name())
                        .param("now", now.atOffset(UTC))
                        .param("until", until.atOffset(UTC))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    Optional<CallId> inHands(UUID account) {
        return db.sql("select id as value from monitoring.call where account = :account and state = 'IN_PROGRESS'")
                .param("account", account)
                .query(CallId.class)
                .optional();
    }

    /// Who had the call last, whether the lease ran out or not.
    Optional<UUID> lastHolder(CallId call) {
        return db.sql("select account from monitoring.claim where call = :call order by taken_at desc limit 1")
                .param("call", call.value())
                .query(UUID.class)
                .optional();
    }

    /// The name of who talks now.
    Optional<String> holderOf(CallId call) {
        return db.sql("select name from monitoring.claim where call = :call and ended_at is null")
                .param("call", call.value())
                .query(String.class)
                .optional();
    }

    Optional<CallId> takenBy(Act act) {
        return db.sql("select call as value from monitoring.claim where act = :act")
                .param("act", act.id())
                .query(CallId.class)
                .optional();
    }

    /// False when the call is no longer in these hands.
    boolean prolong(CallId call, UUID account, Instant until) {
        return db.sql("""
                update monitoring.call set lease_until = :until
                 where id = :call and account = :account and state = 'IN_PROGRESS'
                """)
                        .param("call", call.value())
                        .param("account", account)
                        .param("until", until.atOffset(UTC))
                        .update()
                == 1;
    }

    boolean giveBack(CallId call, UUID account, String reason, Instant now) {
        return db.sql("""
                with returned as (
                    update monitoring.call
                       set state = case when first_attempt_at is null then 'DUE' else 'NOT_REACHED' end,
                           account = null, lease_until = null
                     where id = :call and account = :account and state = 'IN_PROGRESS'
                    returning id
                )
                update monitoring.claim a set ended_at = :now, ended_as = 'GIVEN_BACK', reason = :reason
                  from returned where a.call = returned.id and a.account = :account and a.ended_at is null
                """)
                        .param("call", call.value())
                        .param("account", account)
                        .param("reason", reason)
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    /// The outcome is said; what was typed on the way to it is no longer needed.
    void end(CallId call, Instant now) {
        db.sql("""
                with forgotten as (
                    delete from monitoring.draft where call = :call
                )
                update monitoring.claim set ended_at = :now, ended_as = 'OUTCOME' where call = :call and ended_at is null
                """).param("call", call.value()).param("now", now.atOffset(UTC)).update();
    }

    /// Wakes calls whose rest is over and takes back those whose lease ran out.
    ///
    /// Rows are named by an array: right after a big list nothing is known of the table's size, and a join would go
    /// through it once for each call that wakes.
    ///
    /// @return calls that were taken back
    List<CallId> sweep(Instant now) {
        return db.sql("""
                with woken as (
                    update monitoring.call set rests_until = null
                     where id = any (array(select id from monitoring.call
                                            where state in ('DUE', 'NOT_REACHED') and rests_until <= :now
                                              for update skip locked))
                ), returned as (
                    update monitoring.call
                       set state = case when first_attempt_at is null then 'DUE' else 'NOT_REACHED' end,
                           account = null, lease_until = null
                     where id = any (array(select id from monitoring.call
                                            where state = 'IN_PROGRESS' and lease_until <= :now
                                              for update skip locked))
                    returning id
                ), ended as (
                    update monitoring.claim a set ended_at = :now, ended_as = 'LEASE_RAN_OUT'
                      from returned where a.call = returned.id and a.ended_at is null
                )
                select id as value from returned
                """).param("now", now.atOffset(UTC)).query(CallId.class).list();
    }

    /// Calls whose hours are over no longer stand in the way of the others.
    void putToRest(Instant now) {
        db.sql("""
                update monitoring.call set rests_until = 'infinity'
                 where state in ('DUE', 'NOT_REACHED') and rests_until is null and closes_at <= :now
                """).param("now", now.atOffset(UTC)).update();
    }

    Taking.NothingDue rest(Instant now) {
        return db.sql("""
                select count(*)::int as resting, nullif(min(rests_until), 'infinity') as next_at from monitoring.call
                 where state in ('DUE', 'NOT_REACHED') and rests_until > :now and rests_until < 'infinity'
                """)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new Taking.NothingDue(row.getInt("resting"), instant(row.getTimestamp("next_at"))))
                .single();
    }

    private static @Nullable Instant instant(java.sql.@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

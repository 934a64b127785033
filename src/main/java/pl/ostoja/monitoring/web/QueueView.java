package pl.ostoja.monitoring.web;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.access.SignedIn;

/// The queue in a few numbers, for an operator between two calls, and what became of the call before.
@Component
class QueueView {

    private final JdbcClient db;
    private final Clock clock;

    QueueView(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    QueueNumbers of(SignedIn me) {
        return db.sql("""
                with resting as (
                    select rests_until, closes_at from monitoring.call
                     where state in ('DUE', 'NOT_REACHED') and rests_until > :now and day = :today)
                select ((select count(*) from monitoring.call
                          where day = :today and state in ('DUE', 'NOT_REACHED') and closes_at > :now)
                          - (select count(*) from resting where closes_at > :now))::int as waiting,
                       (select count(*)::int from resting where rests_until < 'infinity') as resting,
                       (select min(rests_until) from resting where rests_until < 'infinity') as next_at,
                       (select count(*)::int from monitoring.call where day = :today and state = 'IN_PROGRESS') as in_hands,
                       (select count(*)::int from monitoring.claim a
                         where a.account = :me and a.ended_as = 'OUTCOME' and a.taken_at >= :dawn) as mine
                """)
                .param("now", clock.instant().atOffset(UTC))
                .param("me", me.id().value())
                .param("today", today())
                .param("dawn", today().atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(QueueNumbers.class)
                .single();
    }

    @Nullable
    CallDone done(UUID id) {
        return db.sql("""
                select c.id, c.state, c.step, c.attempts,
                       coalesce(e.deadline, nullif(c.rests_until, 'infinity')) as next_at
                  from monitoring.call c
                  left join monitoring.escalation e on e.call = c.id and e.ended_at is null
                 where c.id = :id
                """).param("id", id).query(CallDone.class).optional().orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

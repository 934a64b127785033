package pl.ostoja.monitoring;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL about what happens to people themselves while they are watched.
@Repository
class WatchedRepository {

    private final JdbcClient db;

    WatchedRepository(JdbcClient db) {
        this.db = db;
    }

    /// No more calls to the household on that day; lines of the dead are closed in every round.
    void mourn(UUID household, UUID person, LocalDate day, Instant now) {
        db.sql("""
                insert into monitoring.mourning (household, day, person) values (:household, :day, :person)
                on conflict do nothing
                """)
                .param("household", household)
                .param("day", day)
                .param("person", person)
                .update();
        db.sql("""
                with silenced as (
                    update monitoring.check_in k set state = 'CANCELLED', why = 'death-in-household', done_at = :now
                      from monitoring.call c
                     where c.id = k.call and k.state = 'OPEN' and c.state <> 'IN_PROGRESS'
                       and (k.person = :person or (k.household = :household and k.day = :day))
                    returning k.call, k.person
                ), emptied as (
                    update monitoring.call c set state = 'CANCELLED', done_at = :now, rests_until = null
                     where c.id in (select call from silenced) and c.state in ('DUE', 'NOT_REACHED', 'ESCALATED')
                       and not exists (select from monitoring.check_in k
                                        where k.call = c.id and k.state = 'OPEN'
                                          and (k.call, k.person) not in (select call, person from silenced))
                    returning c.id
                )
                update monitoring.escalation e set ended_at = :now, result = 'CANCELLED'
                  from emptied where e.call = emptied.id and e.ended_at is null
                """)
                .param("household", household)
                .param("person", person)
                .param("day", day)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void endMourning(UUID person, LocalDate day) {
        db.sql("delete from monitoring.mourning where person = :person and day = :day")
                .param("person", person)
                .param("day", day)
                .update();
    }

    void inherit(UUID merged, UUID survivor) {
        db.sql("""
                insert into monitoring.watched as w (person, last_reached_at, last_reached_day, refused_day,
                                                     reoffered_day, paused_until, pause_reason)
                select :survivor, last_reached_at, last_reached_day, refused_day, reoffered_day, paused_until,
                       pause_reason
                  from monitoring.watched where person = :merged
                on conflict (person) do update set
                    last_reached_at = greatest(w.last_reached_at, excluded.last_reached_at),
                    last_reached_day = greatest(w.last_reached_day, excluded.last_reached_day)
                """).param("survivor", survivor).param("merged", merged).update();
    }
}

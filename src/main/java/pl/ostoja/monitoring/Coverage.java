package pl.ostoja.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.Role;

/// Who was to be reached on a day, who was, and what became of each of the others.
@Service
@Transactional(readOnly = true)
public class Coverage {

    private final JdbcClient db;

    Coverage(JdbcClient db) {
        this.db = db;
    }

    public DayCoverage of(LocalDate day) {
        return db.sql("""
                select count(*)::int as total,
                       count(*) filter (where k.state = 'REACHED')::int as reached,
                       count(*) filter (where k.state = 'REFUSED')::int as refused,
                       count(*) filter (where k.state = 'CLOSED')::int as closed,
                       count(*) filter (where k.state = 'OPEN' and c.state = 'ESCALATED')::int as escalated,
                       count(*) filter (where k.state = 'MISSED'
                                           or (k.state = 'OPEN' and c.state <> 'ESCALATED'))::int as open
                  from monitoring.check_in k join monitoring.call c on c.id = k.call
                 where k.day = :day and k.state <> 'CANCELLED'
                """).param("day", day).query(DayCoverage.class).single();
    }

    /// The same for each district; people outside all districts come last, without a name.
    public List<InDistrict> byDistrict(LocalDate day) {
        return db.sql("""
                select k.district, d.name, count(*)::int as total,
                       count(*) filter (where k.state in ('REACHED', 'REFUSED', 'CLOSED'))::int as done,
                       count(*) filter (where k.state = 'OPEN' and c.state = 'ESCALATED')::int as escalated,
                       count(*) filter (where k.state = 'MISSED'
                                           or (k.state = 'OPEN' and c.state <> 'ESCALATED'))::int as open
                  from monitoring.check_in k
                  join monitoring.call c on c.id = k.call
                  left join centre.district_card d on d.id = k.district
                 where k.day = :day and k.state <> 'CANCELLED'
                 group by k.district, d.name
                 order by d.name nulls last
                """).param("day", day).query(InDistrict.class).list();
    }

    public record InDistrict(
            @Nullable UUID district, @Nullable String name, int total, int done, int escalated, int open) {

        public int percent() {
            return total == 0 ? 100 : (int) Math.round(100.0 * done / total);
        }
    }

    /// Everyone of the day who was not reached, each with the reason: attempts, the step and its owner.
    public List<NotReached> exceptions(LocalDate day) {
        return exceptions(day, Integer.MAX_VALUE);
    }

    /// As many of them, the first ones; [DayCoverage#notReached] says how many there are in all.
    public List<NotReached> exceptions(LocalDate day, int most) {
        return db.sql("""
                with shown as materialized (
                    select k.call, k.person, k.household, k.district, p.name,
                           case when k.state = 'OPEN' then c.state else k.state end as state,
                           coalesce(k.outcome, k.why) as outcome, nullif(c.rests_until, 'infinity') as next_at,
                           e.step, e.owner, e.account, e.deadline, e.why,
                           row_number() over (order by k.state <> 'OPEN', e.deadline nulls first, p.name) as place
                      from monitoring.check_in k
                      join monitoring.call c on c.id = k.call
                      join people.person_card p on p.id = k.person
                      left join monitoring.escalation e on e.call = c.id and e.ended_at is null
                     where k.day = :day and k.state not in ('REACHED', 'CANCELLED')
                     order by place limit :most)
                select s.call, s.person, s.household, s.name, d.name as district, s.state,
                       coalesce(s.outcome, t.outcome) as last_outcome, coalesce(t.attempts, 0)::int as attempts,
                       s.next_at, s.step, s.owner, a.name as worker, s.deadline, s.why
                  from shown s
                  left join centre.district_card d on d.id = s.district
                  left join access.account_card a on a.id = s.account
                  left join lateral (select count(*) as attempts,
                                            (array_agg(x.outcome order by x.at desc))[1] as outcome
                                       from monitoring.contact x
                                      where x.call = s.call and x.person = s.person) t on true
                 order by s.place
                """)
                .param("day", day)
                .param("most", most)
                .query(NotReached.class)
                .list();
    }

    /// Somebody of the day who was not reached.
    public record NotReached(
            UUID call,
            UUID person,
            UUID household,
            String name,
            @Nullable String district,
            String state,
            @Nullable String lastOutcome,
            int attempts,
            @Nullable Instant nextAt,
            @Nullable Step step,
            @Nullable Role owner,
            @Nullable String worker,
            @Nullable Instant deadline,
            @Nullable String why) {}
}

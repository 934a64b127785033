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
        return InDistrict.sum(byDistrict(day));
    }

    /// The same for each district; people outside all districts come last, without a name.
    ///
    /// Only the few escalated calls are looked up: whatever else is open is open.
    public List<InDistrict> byDistrict(LocalDate day) {
        return db.sql("""
                with line as (
                    select district, count(*)::int as total,
                           count(*) filter (where state = 'REACHED')::int as reached,
                           count(*) filter (where state = 'REFUSED')::int as refused,
                           count(*) filter (where state = 'CLOSED')::int as closed,
                           count(*) filter (where state in ('OPEN', 'MISSED'))::int as left
                      from monitoring.check_in
                     where day = :day and state <> 'CANCELLED' group by district
                ), escalated as (
                    select k.district, count(*)::int as lines
                      from monitoring.call c join monitoring.check_in k on k.call = c.id and k.state = 'OPEN'
                     where c.day = :day and c.state = 'ESCALATED' group by k.district
                )
                select l.district, d.name, l.total, l.reached, l.refused, l.closed,
                       coalesce(e.lines, 0) as escalated, l.left - coalesce(e.lines, 0) as open
                  from line l
                  left join escalated e on e.district is not distinct from l.district
                  left join centre.district_card d on d.id = l.district
                 order by d.name nulls last
                """).param("day", day).query(InDistrict.class).list();
    }

    public record InDistrict(
            @Nullable UUID district,
            @Nullable String name,
            int total,
            int reached,
            int refused,
            int closed,
            int escalated,
            int open) {

        public int done() {
            return reached + refused + closed;
        }

        public int percent() {
            return total == 0 ? 100 : (int) Math.round(100.0 * done() / total);
        }

        public static DayCoverage sum(List<InDistrict> parts) {
            return new DayCoverage(
                    parts.stream().mapToInt(InDistrict::total).sum(),
                    parts.stream().mapToInt(InDistrict::reached).sum(),
                    parts.stream().mapToInt(InDistrict::refused).sum(),
                    parts.stream().mapToInt(InDistrict::closed).sum(),
                    parts.stream().mapToInt(InDistrict::escalated).sum(),
                    parts.stream().mapToInt(InDistrict::open).sum());
        }
    }

    /// Everyone of the day who was not reached, each with the reason: attempts, the step and its owner.
    public List<NotReached> exceptions(LocalDate day) {
        return exceptions(day, Integer.MAX_VALUE);
    }

    /// As many of them, the first ones: what somebody owns, the nearest deadline first, then who waits, then what is
    /// settled. [DayCoverage#notReached] says how many there are in all.
    public List<NotReached> exceptions(LocalDate day, int most) {
        return db.sql("""
                with shown as (
                    select k.*, e.step, e.owner, e.account, e.deadline, e.why as handed_over
                      from monitoring.check_in k
                      left join monitoring.escalation e on e.call = k.call and e.ended_at is null
                     where k.day = :day and k.state not in ('REACHED', 'CANCELLED')
                     order by k.state <> 'OPEN', e.deadline, k.call, k.person limit :most)
                select s.call, s.person, s.household, p.name, d.name as district,
                       case when s.state = 'OPEN' then c.state else s.state end as state,
                       coalesce(s.outcome, s.why, t.outcome) as last_outcome, coalesce(t.attempts, 0)::int as attempts,
                       nullif(c.rests_until, 'infinity') as next_at, s.step, s.owner, a.name as worker, s.deadline,
                       s.handed_over as why
                  from shown s
                  join monitoring.call c on c.id = s.call
                  join people.person_card p on p.id = s.person
                  left join centre.district_card d on d.id = s.district
                  left join access.account_card a on a.id = s.account
                  left join lateral (select count(*) as attempts,
                                            (array_agg(x.outcome order by x.at desc))[1] as outcome
                                       from monitoring.contact x
                                      where x.call = s.call and x.person = s.person) t on true
                 order by s.state <> 'OPEN', s.deadline, s.call, s.person
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

package pl.ostoja.monitoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.monitoring.plan.PlanId;
import pl.ostoja.monitoring.plan.Plans;
import pl.ostoja.people.PersonHit;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.people.PersonState;

/// Plans and who is on them.
@Component
class PlanBoard {

    private static final Set<PersonState> GONE = Set.of(PersonState.DECEASED, PersonState.MOVED_OUT);

    private final JdbcClient db;
    private final PersonSearch search;
    private final Plans plans;
    private final Clock clock;

    PlanBoard(JdbcClient db, PersonSearch search, Plans plans, Clock clock) {
        this.db = db;
        this.search = search;
        this.plans = plans;
        this.clock = clock;
    }

    List<PlanRow> all() {
        var persons = new HashMap<UUID, Integer>();
        db.sql("""
                select w.id, count(distinct c.person)::int as persons
                  from monitoring.plan w
                  join quarantine.confinement c on c.kind = any (w.statuses)
                 where c.state = 'ACTIVE' and c.start_day <= :today and c.end_day >= :today
                 group by w.id
                union all
                select m.plan, count(*)::int from monitoring.membership m
                 where m.from_day <= :today and (m.until_day is null or m.until_day >= :today) group by m.plan
                """).param("today", today()).query(row -> {
            persons.merge(row.getObject("id", UUID.class), row.getInt("persons"), Integer::sum);
        });
        return plans.all().stream()
                .map(plan -> new PlanRow(plan, persons.getOrDefault(plan.id().value(), 0)))
                .toList();
    }

    List<PlanRow.Member> members(PlanId plan) {
        return db.sql("""
                select p.id as person, p.name, p.address, m.from_day, m.until_day, m.by_filter, m.reason,
                       m.until_day is null or m.until_day >= :today as active
                  from monitoring.membership m join people.person_card p on p.id = m.person
                 where m.plan = :plan order by active desc, p.name limit 500
                """)
                .param("today", today())
                .param("plan", plan.value())
                .query(PlanRow.Member.class)
                .list();
    }

    /// People whom a worker may put on a list, found as everywhere else.
    List<PersonHit> candidates(String typed) {
        return search.first(typed).stream()
                .filter(hit -> !GONE.contains(hit.state()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

package pl.ostoja.monitoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.monitoring.plan.PlanId;
import pl.ostoja.monitoring.plan.Plans;

/// Plans and who is on them.
@Component
class PlanBoard {

    private final JdbcClient db;
    private final Plans plans;
    private final Clock clock;

    PlanBoard(JdbcClient db, Plans plans, Clock clock) {
        this.db = db;
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

    /// People whom a worker may put on a list, by a part of the name.
    List<PlanRow.Member> candidates(String words) {
        return db.sql("""
                select p.id as person, p.name, p.address, cast(:today as date) as from_day, null::date as until_day,
                       false as by_filter, null as reason, true as active
                  from people.person_card p
                 where p.id = p.current and p.state not in ('DECEASED', 'MOVED_OUT') and p.name ilike '%' || :words || '%'
                 order by p.name limit 20
                """)
                .param("today", today())
                .param("words", words)
                .query(PlanRow.Member.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

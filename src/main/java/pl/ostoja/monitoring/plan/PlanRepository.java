package pl.ostoja.monitoring.plan;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Problem;

/// All SQL about plans, and about the people whom a filter finds.
@Repository
class PlanRepository {

    private final JdbcClient db;

    PlanRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Plan plan) {
        db.sql("""
                insert into monitoring.plan (id, kind, name, every_days, weekdays, days_off, call_from, call_until, script,
                                             language, fill_age, fill_alone, fill_factor)
                values (:id, :kind, :name, :days, :weekdays, :daysOff, :from, :until, :script, :language, :age, :alone,
                        :factor)
                """)
                .param("id", plan.id().value())
                .param("kind", plan.group().name())
                .param("name", plan.name())
                .param("days", plan.everyDays())
                .param("weekdays", plan.weekdays().toArray(Integer[]::new))
                .param("daysOff", plan.daysOff())
                .param("from", plan.from())
                .param("until", plan.until())
                .param("script", plan.script())
                .param("language", plan.language())
                .param("age", plan.filter().age())
                .param("alone", plan.filter().alone())
                .param("factor", plan.filter().factor())
                .update();
    }

    void change(Plan plan) {
        var changed = db.sql("""
                update monitoring.plan
                   set name = :name, every_days = :days, weekdays = :weekdays, days_off = :daysOff, call_from = :from,
                       call_until = :until, script = :script, language = :language, fill_age = :age,
                       fill_alone = :alone, fill_factor = :factor, version = version + 1
                 where id = :id and version = :version
                """)
                .param("id", plan.id().value())
                .param("name", plan.name())
                .param("days", plan.everyDays())
                .param("weekdays", plan.weekdays().toArray(Integer[]::new))
                .param("daysOff", plan.daysOff())
                .param("from", plan.from())
                .param("until", plan.until())
                .param("script", plan.script())
                .param("language", plan.language())
                .param("age", plan.filter().age())
                .param("alone", plan.filter().alone())
                .param("factor", plan.filter().factor())
                .param("version", plan.version())
                .update();
        if (changed == 0) {
            throw new Problem.Stale();
        }
    }

    Plan get(PlanId id) {
        return all().stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow(Problem.NotFound::new);
    }

    List<Plan> all() {
        return db.sql("""
                select id, kind, name, every_days, weekdays, days_off, call_from, call_until, script, language, fill_age,
                       fill_alone, fill_factor, version
                  from monitoring.plan where closed_at is null order by id
                """).query((row, _) -> plan(row)).list();
    }

    int fill(Plan plan, LocalDate today, Instant now) {
        return db.sql("""
                insert into monitoring.membership (plan, person, from_day, by_filter, entered_at)
                select :plan, p.id, :today, true, :now
                  from people.person_card p
                 where p.id = p.current and p.state not in ('DECEASED', 'MOVED_OUT')
                   and (cast(:born as date) is null or p.birth_date <= :born)
                   and (not :alone or (select h.members from people.household_card h where h.id = p.household) = 1)
                   and (cast(:factor as text) is null
                        or exists (select from people.risk_card r where r.person = p.id and r.factor = :factor))
                on conflict (plan, person) do nothing
                """)
                .param("plan", plan.id().value())
                .param("today", today)
                .param("now", now.atOffset(UTC))
                .param("born", born(plan, today))
                .param("alone", plan.filter().alone())
                .param("factor", plan.filter().factor())
                .update();
    }

    int found(Plan plan, LocalDate today) {
        return db.sql("""
                select count(*)::int
                  from people.person_card p
                 where p.id = p.current and p.state not in ('DECEASED', 'MOVED_OUT')
                   and (cast(:born as date) is null or p.birth_date <= :born)
                   and (not :alone or (select h.members from people.household_card h where h.id = p.household) = 1)
                   and (cast(:factor as text) is null
                        or exists (select from people.risk_card r where r.person = p.id and r.factor = :factor))
                   and not exists (select from monitoring.membership m where m.plan = :plan and m.person = p.id)
                """)
                .param("plan", plan.id().value())
                .param("born", born(plan, today))
                .param("alone", plan.filter().alone())
                .param("factor", plan.filter().factor())
                .query(Integer.class)
                .single();
    }

    private static @org.jspecify.annotations.Nullable LocalDate born(Plan plan, LocalDate today) {
        var age = plan.filter().age();
        return age == null ? null : today.minusYears(age);
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                Group.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("every_days"),
                List.of((Integer[]) row.getArray("weekdays").getArray()),
                row.getBoolean("days_off"),
                requireNonNull(row.getObject("call_from", LocalTime.class)),
                requireNonNull(row.getObject("call_until", LocalTime.class)),
                row.getString("script"),
                row.getString("language"),
                new Plan.Filter(
                        row.getObject("fill_age", Integer.class),
                        row.getBoolean("fill_alone"),
                        row.getString("fill_factor")),
                row.getInt("version"));
    }
}

package pl.ostoja.monitoring.plan;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.monitoring.script.Scripts;
import pl.ostoja.people.PersonId;

/// Making and changing plans, and putting people on them.
@Service
@Transactional
public class Plans {

    private final PlanRepository plans;
    private final Scripts scripts;
    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Plans(PlanRepository plans, Scripts scripts, JdbcClient db, Journal journal, Clock clock) {
        this.plans = plans;
        this.scripts = scripts;
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// An own list beside the groups that are there from the beginning.
    public PlanId add(Act act, Plan plan) {
        return journal.once(act, PlanId.class, () -> {
            if (plan.name() == null || plan.name().isBlank()) {
                throw new Problem.Refused("plan-needs-a-name");
            }
            knowScript(plan);
            plans.add(plan);
            journal.write(act, entry("monitoring.plan-added", plan.id()));
            return plan.id();
        });
    }

    /// Takes effect with the next round. Somebody's older change is not overwritten.
    public void change(Act act, Plan plan) {
        journal.once(act, () -> {
            knowScript(plan);
            plans.change(plan);
            journal.write(act, entry("monitoring.plan-changed", plan.id()).detail("days", plan.everyDays()));
        });
    }

    private void knowScript(Plan plan) {
        if (!scripts.all().contains(plan.script())) {
            throw new Problem.Refused("no-such-script");
        }
    }

    /// Puts somebody on a list from today on. Refused for plans that fill themselves; who was on it before is on it
    /// again.
    public void enlist(Act act, PlanId plan, PersonId person, @Nullable LocalDate until, @Nullable String reason) {
        journal.once(act, () -> {
            if (plans.get(plan).group().fillsItself()) {
                throw new Problem.Refused("plan-fills-itself");
            }
            if (until != null && until.isBefore(today())) {
                throw new Problem.Refused("membership-ends-before-it-begins");
            }
            db.sql("""
                    insert into monitoring.membership (plan, person, from_day, until_day, reason, entered_at)
                    values (:plan, :person, :today, :until, :reason, :now)
                    on conflict (plan, person) do update
                       set from_day = excluded.from_day, until_day = excluded.until_day, reason = excluded.reason
                    """)
                    .param("plan", plan.value())
                    .param("person", person.value())
                    .param("today", today())
                    .param("until", until)
                    .param("reason", reason)
                    .param("now", clock.instant().atOffset(UTC))
                    .update();
            journal.write(
                    act,
                    entry("monitoring.person-enlisted", plan)
                            .person(person.value())
                            .reason(reason));
        });
    }

    /// Takes somebody off a list; a filter does not put them on again.
    public void delist(Act act, PlanId plan, PersonId person, @Nullable String reason) {
        journal.once(act, () -> {
            db.sql("""
                    update monitoring.membership
                       set until_day = greatest(from_day, cast(:yesterday as date)), reason = :reason
                     where plan = :plan and person = :person
                    """)
                    .param("yesterday", today().minusDays(1))
                    .param("plan", plan.value())
                    .param("person", person.value())
                    .param("reason", reason)
                    .update();
            journal.write(
                    act,
                    entry("monitoring.person-delisted", plan)
                            .person(person.value())
                            .reason(reason));
        });
    }

    /// Puts everybody on the list whom its filter finds and who was never on it.
    ///
    /// @return how many
    public int fill(Act act, PlanId id) {
        return journal.once(act, Integer.class, () -> {
            var plan = plans.get(id);
            if (plan.group().fillsItself() || !plan.filter().isSet()) {
                throw new Problem.Refused("plan-has-no-filter");
            }
            var added = plans.fill(plan, today(), clock.instant());
            journal.write(act, entry("monitoring.plan-filled", id).detail("persons", added));
            return added;
        });
    }

    @Transactional(readOnly = true)
    public Plan get(PlanId id) {
        return plans.get(id);
    }

    /// How many people a filter would put on the list, before it does.
    @Transactional(readOnly = true)
    public int found(Plan plan) {
        return plan.filter().isSet() ? plans.found(plan, today()) : 0;
    }

    @Transactional(readOnly = true)
    public List<Plan> all() {
        return plans.all();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static Entry entry(String deed, PlanId plan) {
        return Entry.of(deed).subject("plan", plan.value());
    }
}

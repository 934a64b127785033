package pl.ostoja.monitoring;

import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Sex;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.monitoring.plan.Group;
import pl.ostoja.monitoring.plan.Plan;
import pl.ostoja.monitoring.plan.PlanId;
import pl.ostoja.monitoring.plan.Plans;
import pl.ostoja.monitoring.statement.Statements;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.quarantine.Confinements;

class PlanPosts implements PostSamples {

    private final Workers workers;
    private final Residents residents;
    private final WatchedTown town;
    private final Rounds rounds;
    private final Plans plans;
    private final Statements statements;
    private final TurnableClock clock;
    private final JdbcClient db;

    PlanPosts(
            Workers workers,
            People people,
            Confinements confinements,
            Rounds rounds,
            Plans plans,
            Statements statements,
            TurnableClock clock,
            JdbcClient db) {
        this.workers = workers;
        this.residents = new Residents(people);
        this.town = new WatchedTown(people, confinements);
        this.rounds = rounds;
        this.plans = plans;
        this.statements = statements;
        this.clock = clock;
        this.db = db;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/plans",
                () -> filled(lead("/plans")).with("name", "Klub seniora").with("version", 1));
        samples.accept(
                "/plans/{id}",
                () -> filled(lead("/plans/" + older()))
                        .with("version", plans.get(new PlanId(older())).version()));
        samples.accept(
                "/plans/{id}/members",
                () -> lead("/plans/" + older() + "/members")
                        .with("person", residents.zofia().value())
                        .with("reason", "prosiła"));
        samples.accept("/plans/{id}/members/{person}/end", () -> {
            PersonId zofia = residents.zofia();
            plans.enlist(workers.systemAct(), new PlanId(older()), zofia, null, null);
            return lead("/plans/" + older() + "/members/" + zofia.value() + "/end");
        });
        samples.accept("/plans/{id}/filling", () -> {
            residents.enter("Wanda", "Stara", null, LocalDate.of(1930, 1, 1), Sex.FEMALE, "ul. Cicha 1", "600700800");
            return lead("/plans/" + eighty() + "/filling");
        });
        samples.accept("/statement", () -> {
            aDay();
            return director("/statement").with("day", MONDAY);
        });
        samples.accept("/statement/correction", () -> {
            aDay();
            statements.sign(workers.act(workers.of(Role.DIRECTOR)), MONDAY, null);
            return director("/statement/correction").with("day", MONDAY).with("remark", "dopisano papier");
        });
    }

    private static PostSample filled(PostSample sample) {
        return sample.with("everyDays", 7)
                .with("weekdays", 1)
                .with("from", "09:00")
                .with("until", "15:00")
                .with("script", "SENIOR")
                .with("age", 70)
                .with("daysOff", true)
                .with("alone", false);
    }

    private UUID eighty() {
        var week = List.of(1, 2, 3, 4, 5, 6, 7);
        var plan = new Plan(
                new PlanId(Ids.next()),
                Group.OWN,
                "Osiemdziesiąt plus",
                7,
                week,
                true,
                LocalTime.of(8, 0),
                LocalTime.of(20, 0),
                "SENIOR",
                null,
                new Plan.Filter(80, false, null),
                1);
        return plans.add(workers.systemAct(), plan).value();
    }

    private UUID older() {
        return db.sql("select id from monitoring.plan where kind = 'OLDER'")
                .query(UUID.class)
                .single();
    }

    private PostSample lead(String uri) {
        return PostSample.by(workers.of(Role.HEAD_OF_SECTION), uri);
    }

    private PostSample director(String uri) {
        return PostSample.by(workers.of(Role.DIRECTOR), uri);
    }

    private void aDay() {
        clock.set(at("09:00"));
        town.zofia();
        rounds.make(workers.systemAct(), MONDAY);
        clock.set(at("20:30"));
    }
}

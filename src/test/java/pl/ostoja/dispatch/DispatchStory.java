package pl.ostoja.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TimeSlot;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.Needs;
import pl.ostoja.requests.Withdrawal;

@StoryTest
class DispatchStory {

    @Autowired
    Tasks tasks;

    @Autowired
    Organisations organisations;

    @Autowired
    HelpRequests requests;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    Needs needs;
    Errands errands;
    SignedIn dispatcher;
    SignedIn marek;
    SignedIn ola;
    PersonId zofia;

    @BeforeEach
    void world() {
        needs = new Needs(requests);
        errands = new Errands(tasks, db);
        dispatcher = workers.of(Role.DISPATCHER);
        marek = workers.of(Role.CARRIER);
        ola = workers.of(Role.CARRIER);
        zofia = new Residents(people).zofia();
    }

    @Test
    void a_need_has_its_task_from_the_first_moment() {
        var shopping = needs.shopping(act(), zofia);

        assertThat(errands.stateOf(errands.of(shopping))).isEqualTo("READY");
    }

    @Test
    void handed_over_with_the_code_the_need_is_met_and_counted() {
        var meal = needs.meal(act(), zofia);
        var task = errands.carriedBy(marek, meal, act());
        tasks.leave(workers.act(marek), task);

        tasks.handOver(workers.act(marek), task, Handover.atDoor(errands.codeOf(task), 1));

        assertThat(first("select outcome from requests.need")).isEqualTo("FULFILLED");
        assertThat(first("select portions || ' ' || grams || ' ' || (person is not null) from requests.service"))
                .isEqualTo("1 600 true");
    }

    @Test
    void a_wrong_code_proves_nothing() {
        var task = errands.carriedBy(marek, needs.meal(act(), zofia), act());

        assertThatThrownBy(() -> tasks.handOver(workers.act(marek), task, Handover.atDoor("x", 1)))
                .hasMessage("handover-code-does-not-match");
    }

    @Test
    void what_failed_waits_for_the_dispatcher_who_sets_a_new_time() {
        var task = errands.carriedBy(marek, needs.shopping(act(), zofia), act());

        assertThat(tasks.fail(workers.act(marek), task, Failure.DANGER, "pies"))
                .isInstanceOf(Trouble.WaitsForDispatcher.class);
        var next = tasks.reschedule(act(), task, TimeSlot.of(clock.instant(), Duration.ofHours(3)));

        assertThat(errands.stateOf(task)).isEqualTo("RESCHEDULED");
        assertThatThrownBy(() -> tasks.assign(act(), next, new Carrier.Worker(marek.id()), null))
                .hasMessage("this-door-needs-two");
        assertThat(tasks.assign(act(), next, new Carrier.Worker(marek.id(), ola.id()), null))
                .isInstanceOf(Assignment.Made.class);
    }

    @Test
    void closing_the_need_cancels_its_task() {
        var shopping = needs.shopping(act(), zofia);
        var task = errands.carriedBy(marek, shopping, act());

        requests.withdraw(act(), shopping, Withdrawal.NO_LONGER_NEEDED, null);

        assertThat(errands.stateOf(task)).isEqualTo("CANCELLED");
        assertThat(assign(shopping, ola)).isInstanceOf(Assignment.NoLongerNeeded.class);
    }

    @Test
    void a_need_is_handed_over_or_withdrawn_never_both_and_nobody_waits_forever() {
        var shopping = needs.shopping(act(), zofia);
        var task = errands.carriedBy(marek, shopping, act());
        var code = errands.codeOf(task);

        var refused = IntStream.range(0, 2)
                .parallel()
                .filter(n -> isRefused(() -> {
                    if (n == 0) {
                        tasks.handOver(workers.act(marek), task, Handover.atDoor(code, 1));
                    } else {
                        requests.withdraw(act(), shopping, Withdrawal.NO_LONGER_NEEDED, null);
                    }
                }))
                .count();

        assertThat(refused).isEqualTo(1);
    }

    @Test
    void a_need_of_many_portions_is_met_partly_by_fewer() {
        var family = new Residents(people).familyOfFive();
        var household = people.get(family.getFirst()).household();
        var meals = needs.mealsFor(act(), household, 5);
        var task = errands.carriedBy(marek, meals, act());

        tasks.handOver(workers.act(marek), task, Handover.atDoor(errands.codeOf(task), 4));

        assertThat(first("select outcome from requests.need")).isEqualTo("PARTLY");
        assertThat(first("select count(distinct person) || ' ' || sum(portions) from requests.service"))
                .isEqualTo("4 4");
    }

    private Assignment assign(NeedId need, SignedIn worker) {
        return tasks.assign(act(), errands.of(need), new Carrier.Worker(worker.id()), null);
    }

    private Act act() {
        return workers.act(dispatcher);
    }

    private String first(String sql) {
        return db.sql(sql).query(String.class).single();
    }

    private static boolean isRefused(Runnable deed) {
        try {
            deed.run();
            return false;
        } catch (Problem.Refused _) {
            return true;
        }
    }
}

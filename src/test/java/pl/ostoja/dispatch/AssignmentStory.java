package pl.ostoja.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.Needs;
import pl.ostoja.requests.WantedNeed;

@StoryTest
class AssignmentStory {

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
    void a_meal_waits_as_a_draft_until_it_is_known_that_she_cannot_secure_it() {
        var meal = needs.need(act(), zofia, WantedNeed.of("hot-meal"));
        assertThat(assign(meal, marek)).isInstanceOf(Assignment.NotReady.class);

        requests.recordMeans(act(), meal, true);

        assertThat(assign(meal, marek)).isInstanceOf(Assignment.Made.class);
    }

    @Test
    void two_dispatchers_cannot_send_two_carriers_to_the_same_door() {
        var shopping = needs.shopping(act(), zofia);

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> assign(shopping, n % 2 == 0 ? marek : ola))
                .toList();

        assertThat(answers).filteredOn(Assignment.Made.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Assignment.AlreadyTaken.class::isInstance)
                .hasSize(7);
    }

    @Test
    void an_organisation_carries_too_and_an_operator_does_not() {
        var adullam = organisations.add(act(), new NewOrganisation("Adullam", "pan Piotr", "34 321 00 00", null));
        var shopping = needs.shopping(act(), zofia);

        assertThatThrownBy(() -> assign(shopping, workers.of(Role.OPERATOR))).hasMessage("carrier-may-carry-tasks");
        assertThat(tasks.assign(act(), errands.of(shopping), new Carrier.Partner(adullam), null))
                .isInstanceOf(Assignment.Made.class);
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

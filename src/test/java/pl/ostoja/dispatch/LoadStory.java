package pl.ostoja.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.People;
import pl.ostoja.people.Residents;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.Needs;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.WantedNeed;

/// Coal for a summer house sixty kilometres away (S4.15): another address, six sacks, two people and a car.
@StoryTest
class LoadStory {

    private static final String DACHA = "Olsztyn, działka 17";

    @Autowired
    MockMvcTester browser;

    @Autowired
    HelpRequests requests;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    SignedIn marek;
    SignedIn ewa;
    TaskId coal;

    @BeforeEach
    void sixSacksForTheSummerHouse() {
        marek = workers.of(Role.CARRIER);
        ewa = workers.of(Role.CARRIER);
        var zofia = new Residents(people).zofia();
        var opened = Needs.opened(requests.open(
                workers.systemAct(),
                OpenRequest.of(zofia, Origin.HOTLINE, WantedNeed.of("fuel").times(6))
                        .at(DACHA)));
        coal = new Errands(tasks, db).of(opened.needs().getFirst());
    }

    @Test
    void the_task_knows_the_other_address_the_weight_and_what_it_takes() {
        assertThat(db.sql("""
                        select address || ', ' || load_grams / 1000 || ' kg, ' || elsewhere || ' ' || vehicle || ' '
                               || two_persons
                          from dispatch.task
                        """).query(String.class).single()).isEqualTo(DACHA + ", 120 kg, true true true");
    }

    @Test
    void one_alone_does_not_carry_it() {
        var alone = new Carrier.Worker(marek.id());

        assertThatThrownBy(() -> tasks.assign(workers.systemAct(), coal, alone, null))
                .isInstanceOf(Problem.Refused.class)
                .hasMessage("this-door-needs-two");
    }

    @Test
    void both_see_where_to_and_how_heavy_and_not_where_she_lives() {
        tasks.assign(workers.systemAct(), coal, new Carrier.Worker(marek.id(), ewa.id()), null);

        for (var carrier : new SignedIn[] {marek, ewa}) {
            assertThat(browser.get().uri("/my-tasks").with(as(carrier)))
                    .bodyText()
                    .contains(DACHA, "120 kg", "Zofia")
                    .doesNotContain("Lipowa", "Wrona");
        }
    }

    @Test
    void it_counts_in_kilograms_when_it_has_arrived() {
        tasks.assign(workers.systemAct(), coal, new Carrier.Worker(marek.id(), ewa.id()), null);
        var handover = new Handover(Handover.Way.AT_DOOR, Handover.Proof.WORD, null, null, 6, null, null);
        tasks.handOver(workers.act(marek), coal, handover);

        assertThat(db.sql("select grams from requests.service_card")
                        .query(Long.class)
                        .single())
                .isEqualTo(120_000);
    }
}

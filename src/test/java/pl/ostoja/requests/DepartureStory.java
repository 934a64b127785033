package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.StoryWorld;
import pl.ostoja.Workers;
import pl.ostoja.people.People;
import pl.ostoja.people.Residents;
import pl.ostoja.ui.Lists;

@StoryTest
class DepartureStory {

    static final LocalDate TODAY = LocalDate.ofInstant(StoryWorld.START, ZoneId.of("Europe/Warsaw"));

    @Autowired
    HelpRequests requests;

    @Autowired
    RequestTimeline timeline;

    @Autowired
    Lists lists;

    @Autowired
    RequestsHeld held;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    @Test
    void nobody_goes_to_the_dead_any_more() {
        var needs = new Needs(requests);
        var zofia = new Residents(people).zofia();
        needs.shopping(workers.systemAct(), zofia);

        people.died(workers.systemAct(), zofia, TODAY, "USC");

        await().untilAsserted(() -> assertThat(db.sql("select outcome || ' ' || reason from requests.need")
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .single())
                .isEqualTo("WITHDRAWN DIED"));
        assertThatThrownBy(() -> needs.medicines(workers.systemAct(), zofia)).hasMessage("the-person-has-died");
    }

    @Test
    void the_timeline_and_the_answer_to_a_person_know_every_need_and_its_end() {
        var zofia = new Residents(people).zofia();
        var need = new Needs(requests).shopping(workers.systemAct(), zofia);
        requests.withdraw(workers.systemAct(), need, Withdrawal.IN_HOSPITAL, "od rana");

        var entries = lists
                .ask(
                        Map.of(
                                "person", zofia.value(),
                                "household", people.get(zofia).household().value(),
                                "limit", 10),
                        timeline.lines())
                .of(timeline.lines())
                .stream()
                .map(timeline::entry)
                .toList();

        assertThat(entries)
                .extracting(entry -> entry.key())
                .containsExactlyInAnyOrder("requests.need.shopping", "requests.outcome.withdrawn");
        assertThat(held.of(zofia.value()))
                .singleElement()
                .satisfies(what -> assertThat(what)
                        .containsEntry("requests.held.need", "shopping")
                        .containsEntry("requests.held.outcome", "WITHDRAWN"));
    }
}

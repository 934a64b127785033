package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class PickStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    People people;

    @Autowired
    Confinements confinements;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    CallId zofias;

    @BeforeEach
    void aCallThatWaits() {
        clock.set(at("09:00"));
        new WatchedTown(people, confinements).zofia();
        rounds.make(workers.systemAct(), MONDAY);
        zofias = new CallId(
                db.sql("select id from monitoring.call").query(UUID.class).single());
    }

    @Test
    void of_many_who_pick_one_call_at_once_exactly_one_gets_it() {
        var operators =
                IntStream.range(0, 8).mapToObj(_ -> workers.of(Role.OPERATOR)).toList();

        var answers = operators.parallelStream()
                .map(operator -> calls.pick(workers.act(operator), zofias, "oddzwoniła"))
                .toList();

        assertThat(answers).filteredOn(Taking.Taken.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Taking.Gone.class::isInstance)
                .hasSize(7)
                .allSatisfy(gone -> assertThat(((Taking.Gone) gone).state()).isEqualTo(CallState.IN_PROGRESS));
        assertThat(db.sql("select count(*) from monitoring.claim")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void who_was_slower_is_told_who_talks_with_them() {
        var ola = workers.of(Role.OPERATOR, "ola", java.util.Set.of());
        calls.pick(workers.act(ola), zofias, "oddzwoniła");

        assertThat(browser.post()
                        .uri("/calls/{id}/pick", zofias.value())
                        .param("reason", "ja też")
                        .with(as(workers.of(Role.SOCIAL_WORKER))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(ola.displayName() + " – szybciej; rozmowa już trwa.");
    }
}

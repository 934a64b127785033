package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

/// What the director is told in the course of a day about the work that is left of it.
@StoryTest
class OutlookStory {

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Talks talks;

    @Autowired
    People people;

    @Autowired
    Confinements confinements;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    MockMvcTester browser;

    @BeforeEach
    void two_calls_of_which_one_is_done() {
        var town = new WatchedTown(people, confinements);
        clock.set(at("09:00"));
        town.family();
        town.zofia();
        rounds.make(workers.systemAct(), MONDAY);
        var ola = workers.of(Role.OPERATOR);
        var call = ((Taking.Taken) calls.takeNext(workers.act(ola), Set.of())).call();
        talks.conclude(workers.act(ola), call, Conclusion.reached(List.of()));
    }

    @Test
    void in_the_morning_the_pace_is_enough() {
        day().contains("w tym tempie wszystko na czas, koniec o 11:00", "W ostatnich 2 godz. skończono 1, zostało 1");
    }

    @Test
    void when_nobody_has_phoned_for_two_hours_nothing_is_foretold() {
        clock.set(at("12:00"));

        day().contains("zostało 1; w ostatnich 2 godz. nie skończono niczego, więc nie ma prognozy");
    }

    @Test
    void what_the_evening_is_too_short_for_will_be_late() {
        clock.set(at("19:30"));
        var ola = workers.of(Role.OPERATOR);
        var call = ((Taking.Taken) calls.takeNext(workers.act(ola), Set.of())).call();
        talks.conclude(workers.act(ola), call, Conclusion.reached(List.of()));
        new WatchedTown(people, confinements).jan();
        rounds.make(workers.systemAct(), MONDAY);

        day().contains("1 nie będzie na czas w tym tempie");
    }

    private AbstractStringAssert<?> day() {
        return assertThat(browser.get().uri("/day").with(as(workers.of(Role.DIRECTOR))))
                .bodyText();
    }
}

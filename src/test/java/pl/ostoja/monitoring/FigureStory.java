package pl.ostoja.monitoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;

@StoryTest
class FigureStory {

    @Autowired
    FigureBook figures;

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

    @BeforeEach
    void aMorningOfTwoTalks() {
        var town = new WatchedTown(people, confinements);
        clock.set(at("09:00"));
        town.family();
        rounds.make(workers.systemAct(), MONDAY);
        talk(Conclusion.reached(List.of(new Answer(null, "pets", "walk"))));
        town.zofia();
        rounds.make(workers.systemAct(), MONDAY);
        talk(Conclusion.of("NO_ANSWER"));
    }

    @Test
    void the_units_are_not_mixed() {
        assertThat(value("monitoring.to-reach")).isEqualTo(6);
        assertThat(value("monitoring.reached")).isEqualTo(5);
        assertThat(value("monitoring.open")).isEqualTo(1);
        assertThat(value("monitoring.escalated")).isZero();
        assertThat(value("monitoring.contacts")).isEqualTo(2);
        assertThat(value("monitoring.persons-contacted")).isEqualTo(5);
        assertThat(value("monitoring.households-contacted")).isEqualTo(1);
        assertThat(value("monitoring.needs-found")).isEqualTo(1);
    }

    private long value(String code) {
        return requireNonNull(figures.amount(code, Period.of(MONDAY)).value()).longValue();
    }

    private void talk(Conclusion conclusion) {
        var ola = workers.of(Role.OPERATOR);
        var call = ((Taking.Taken) calls.takeNext(workers.act(ola), Set.of())).call();
        talks.conclude(workers.act(ola), call, conclusion);
    }
}

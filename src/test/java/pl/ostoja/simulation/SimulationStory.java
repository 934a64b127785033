package pl.ostoja.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.kernel.TurnableClock;

/// Small parts of the towns, played for a few days: the figures are those of the house, not of the plan.
@StoryTest
class SimulationStory {

    @Autowired
    Simulation simulation;

    @Autowired
    PlayedPeriod period;

    @Autowired
    TurnableClock clock;

    @Test
    void a_tenth_of_pruszkow_gets_its_meals_and_its_calls() {
        var town = Town.PRUSZKOW.scaled(0.1);

        var days = played(Play.of(town, 4, 7));

        assertThat(days).extracting(DayPlayed::confined).allMatch(confined -> confined >= 0);
        assertThat(days)
                .extracting(day -> day.figures().get("requests.persons-with-meal"))
                .as("ten lunches a day")
                .allSatisfy(meals -> assertThat(meals).isEqualByComparingTo("10"));
        var confined = days.stream().mapToLong(DayPlayed::confined).sum();
        var totals = period.of(town, 4);
        assertThat(totals.figure("quarantine.quarantined-in-period"))
                .isEqualByComparingTo(BigDecimal.valueOf(confined));
        assertThat(totals.figure("monitoring.persons-contacted")).isEqualByComparingTo(BigDecimal.valueOf(confined));
        assertThat(totals.figure("requests.portions")).isEqualByComparingTo("40");
        assertThat(totals.figure("requests.open")).as("all in need got help").isZero();
    }

    @Test
    void a_hundred_thousandth_of_moscow_comes_out_at_what_was_said() {
        var town = Town.MOSCOW.scaled(0.00001);

        played(Play.of(town, town.days(), 7));

        assertThat(period.published(town, period.of(town, town.days())))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.counted()).as(line.what()).isEqualByComparingTo(line.published()));
    }

    private List<DayPlayed> played(Play play) {
        var days = new ArrayList<DayPlayed>();
        simulation.play(play, clock, days::add);
        return days;
    }
}

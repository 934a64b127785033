package pl.ostoja.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.reports.DailyReports;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.FigureRecord;
import pl.ostoja.reports.Period;
import pl.ostoja.reports.Unit;

/// Small parts of the towns, played for a few days: the figures are those of the house, not of the plan.
@StoryTest
class SimulationStory {

    @Autowired
    Simulation simulation;

    @Autowired
    PlayedPeriod period;

    @Autowired
    FigureBook figures;

    @Autowired
    DailyReports reports;

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

    @Test
    void every_number_is_as_high_as_its_list_is_long_now_and_in_the_frozen_report() {
        var town = Town.PRUSZKOW.scaled(0.05);
        played(Play.of(town, 3, 7));
        var days = new Period(town.start(), town.start().plusDays(2));

        for (var figure : figures.all()) {
            var list = figures.records(figure, days, 10_000, 0);
            assertThat(figures.amount(figure.code(), days).value())
                    .as(figure.code())
                    .usingComparator(Comparator.nullsFirst(Comparator.naturalOrder()))
                    .isEqualTo(fromList(figure.unit(), list));
        }
        var report = reports.latest(town.start().plusDays(2)).orElseThrow();
        assertThat(report.lines())
                .filteredOn(line -> line.value() != null)
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line.value())
                        .as(line.figure())
                        .isEqualByComparingTo(
                                fromList(line.unit(), reports.records(report, line.figure(), 10_000, 0))));
    }

    private static @Nullable BigDecimal fromList(Unit unit, List<FigureRecord> list) {
        return switch (unit) {
            case PORTION, KILOGRAM ->
                list.stream().map(FigureRecord::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            case MINUTE ->
                median(list.stream().map(FigureRecord::quantity).sorted().toList());
            default -> BigDecimal.valueOf(list.size());
        };
    }

    private static @Nullable BigDecimal median(List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(upper).divide(BigDecimal.TWO, 0, RoundingMode.HALF_UP);
    }

    private List<DayPlayed> played(Play play) {
        var days = new ArrayList<DayPlayed>();
        simulation.play(play, clock, days::add);
        return days;
    }
}

package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.StoryWorld;
import pl.ostoja.Workers;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.People;
import pl.ostoja.people.Residents;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;

@StoryTest
class RequestFiguresStory {

    static final LocalDate TODAY = LocalDate.ofInstant(StoryWorld.START, ZoneId.of("Europe/Warsaw"));

    @Autowired
    HelpRequests requests;

    @Autowired
    NeedKinds kinds;

    @Autowired
    Escalation escalation;

    @Autowired
    TurnableClock clock;

    @Autowired
    FigureBook figures;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    Needs needs;
    HouseholdId family;

    @BeforeEach
    void world() {
        needs = new Needs(requests);
        family = people.get(new Residents(people).familyOfFive().getFirst()).household();
    }

    @Test
    void five_meals_for_a_family_are_five_persons_five_services_five_portions_and_one_household() {
        meet(needs.mealsFor(workers.systemAct(), family, 5), 5);

        assertThat(figure("requests.persons-with-meal")).isEqualByComparingTo("5");
        assertThat(figure("requests.services")).isEqualByComparingTo("5");
        assertThat(figure("requests.portions")).isEqualByComparingTo("5");
        assertThat(figure("requests.kilograms")).isEqualByComparingTo("3000");
        assertThat(figure("requests.households-helped")).isEqualByComparingTo("1");
    }

    @Test
    void one_parcel_for_a_family_is_one_service_that_five_persons_eat_from() {
        var opened = Needs.opened(requests.open(
                workers.systemAct(),
                OpenRequest.of(
                        family,
                        Origin.MONITORING,
                        WantedNeed.of("dry-provisions").becauseTheyCannotSecureIt())));
        meet(opened.needs().getFirst(), 1);

        assertThat(figure("requests.persons-with-food-products")).isEqualByComparingTo("5");
        assertThat(figure("requests.services")).isEqualByComparingTo("1");
    }

    @Test
    void one_person_helped_twice_is_one_person_and_two_services() {
        var zofia = new Residents(people).zofia();
        meet(needs.shopping(workers.systemAct(), zofia), 1);
        meet(needs.medicines(workers.systemAct(), zofia), 1);

        assertThat(figure("requests.persons-helped")).isEqualByComparingTo("1");
        assertThat(figure("requests.services")).isEqualByComparingTo("2");
        assertThat(figure("requests.shopping")).isEqualByComparingTo("1");
    }

    @Test
    void what_is_open_met_and_refused_is_counted_apart() {
        var zofia = new Residents(people).zofia();
        meet(needs.shopping(workers.systemAct(), zofia), 1);
        requests.refuse(
                workers.systemAct(), needs.medicines(workers.systemAct(), zofia), Refusal.OUTSIDE_COMMUNE, null);
        needs.meal(workers.systemAct(), zofia);

        assertThat(figure("requests.opened")).isEqualByComparingTo("3");
        assertThat(figure("requests.open")).isEqualByComparingTo("1");
        assertThat(figure("requests.met")).isEqualByComparingTo("1");
        assertThat(figure("requests.refused")).isEqualByComparingTo("1");
        assertThat(figure("requests.overdue")).isZero();
        assertThat(figure("dispatch.tasks-made")).isEqualByComparingTo("3");
    }

    @Test
    void what_went_to_the_head_and_is_open_is_overdue() {
        var meal = needs.meal(workers.systemAct(), new Residents(people).zofia());
        clock.forward(Duration.ofHours(7));
        escalation.run();
        assertThat(figure("requests.overdue")).isEqualByComparingTo("1");

        meet(meal, 1);

        assertThat(figure("requests.overdue")).isZero();
    }

    @Test
    void every_figure_can_be_asked_for() {
        assertThat(figures.all())
                .filteredOn(figure ->
                        figure.code().startsWith("requests.") || figure.code().startsWith("dispatch."))
                .hasSizeGreaterThan(20)
                .allSatisfy(figure -> assertThat(figure(figure.code())).isZero());
    }

    private void meet(NeedId need, int pieces) {
        requests.meet(workers.systemAct(), need, Provided.of(kinds.of(need), pieces));
    }

    private BigDecimal figure(String code) {
        return Objects.requireNonNull(
                figures.amount(code, new Period(TODAY, TODAY)).value());
    }
}

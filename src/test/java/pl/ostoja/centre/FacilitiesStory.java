package pl.ostoja.centre;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Problem;

/// March and April 2020 in Częstochowa: S1.2, S1.3, S1.4, S1.6.
@StoryTest
@RecordApplicationEvents
class FacilitiesStory {

    static final LocalDate MARCH = LocalDate.of(2020, 3, 12);
    static final LocalDate TODAY = LocalDate.of(2020, 4, 27);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Facilities facilities;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEvents events;

    @Test
    void seven_local_centres_do_nothing_on_their_premises_until_further_notice() {
        var seven =
                List.of("Północ", "Dźbów", "Grabówka", "Ostatni Grosz", "Lisiniec", "Podjasnogórska", "Błeszno")
                        .stream()
                        .map(name -> added("DOSL " + name))
                        .toList();

        seven.forEach(id -> decide(id, OperatingMode.REMOTE_ONLY, MARCH, null, LocalDate.of(2020, 5, 4)));

        assertThat(seven)
                .allSatisfy(id -> assertThat(facilities.mode(id, TODAY)).isEqualTo(OperatingMode.REMOTE_ONLY));
        assertThat(page()).contains("DOSL Ostatni Grosz", "tylko zdalnie", "do odwołania", "przegląd 04.05.2020");
        assertThat(events.stream(FacilityModeDecided.class)).hasSize(7);
    }

    @Test
    void a_suspension_whose_end_has_passed_goes_on_and_raises_an_alarm() {
        var centre = added("Centrum Pomocy Dziecku Niepełnosprawnemu i Jego Rodzinie");
        decide(centre, OperatingMode.SUSPENDED, MARCH, LocalDate.of(2020, 4, 10), null);

        assertThat(facilities.mode(centre, TODAY)).isEqualTo(OperatingMode.SUSPENDED);
        assertThat(page()).contains("Koniec 10.04.2020 minął, brak decyzji");

        decide(centre, OperatingMode.OPEN, TODAY, null, null);

        assertThat(facilities.mode(centre, TODAY)).isEqualTo(OperatingMode.OPEN);
        assertThat(page()).doesNotContain("brak decyzji");
    }

    @Test
    void a_new_decision_takes_over_from_its_first_day_and_history_stays() {
        var club = added("Klub Seniora");
        decide(club, OperatingMode.SUSPENDED, MARCH, null, LocalDate.of(2020, 6, 1));
        decide(club, OperatingMode.LIMITED, LocalDate.of(2020, 5, 18), LocalDate.of(2020, 6, 30), null);

        assertThat(facilities.mode(club, LocalDate.of(2020, 3, 11))).isEqualTo(OperatingMode.OPEN);
        assertThat(facilities.mode(club, LocalDate.of(2020, 5, 17))).isEqualTo(OperatingMode.SUSPENDED);
        assertThat(facilities.mode(club, LocalDate.of(2020, 5, 18))).isEqualTo(OperatingMode.LIMITED);
    }

    @Test
    void a_decision_that_runs_into_a_later_one_is_refused() {
        var club = added("Klub Seniora");
        decide(club, OperatingMode.LIMITED, LocalDate.of(2020, 5, 18), LocalDate.of(2020, 6, 30), null);

        assertRefused("facility-modes-never-overlap", club, OperatingMode.SUSPENDED, MARCH, TODAY.plusDays(60), null);
        assertRefused("mode-needs-an-end-or-a-review", club, OperatingMode.SUSPENDED, MARCH, null, null);
        assertRefused("mode-ends-after-it-begins", club, OperatingMode.SUSPENDED, TODAY, MARCH, null);
    }

    @Test
    void of_many_decisions_at_once_for_the_same_days_the_last_one_holds() {
        var club = added("Klub Seniora");

        IntStream.range(0, 6)
                .parallel()
                .forEach(_ -> decide(club, OperatingMode.SUSPENDED, TODAY, null, TODAY.plusDays(9)));

        assertThat(facilities.mode(club, TODAY)).isEqualTo(OperatingMode.SUSPENDED);
        assertThat(db.sql("select count(*) filter (where withdrawn_at is null), count(*) from centre.operating_mode")
                        .query((row, _) -> List.of(row.getInt(1), row.getInt(2)))
                        .single())
                .containsExactly(1, 6);
    }

    @Test
    void a_refused_decision_comes_back_as_typed() {
        var club = added("Klub Seniora");

        assertThat(browser.post()
                        .uri("/facilities/{id}/modes", club.value())
                        .param("mode", "SUSPENDED")
                        .param("firstDay", "2020-04-27")
                        .param("basis", "zarządzenie 5/2020")
                        .param("publicText", "Zajęcia zawieszone.")
                        .with(as(workers.of(Role.DIRECTOR))))
                .hasStatus(422)
                .bodyText()
                .contains("lastDay-fault", "dzień przeglądu", "zarządzenie 5/2020", "Zajęcia zawieszone.");
    }

    private FacilityId added(String name) {
        var command = new NewFacility(name, FacilityKind.LOCAL_CENTRE, "ul. Krótka 1", null);
        return facilities.add(workers.systemAct(), command);
    }

    private void decide(
            FacilityId id, OperatingMode mode, LocalDate first, @Nullable LocalDate last, @Nullable LocalDate review) {
        var decision = new ModeDecision(mode, first, last, review, "zarządzenie dyrektora", "Prosimy o telefon.");
        facilities.decide(workers.systemAct(), id, decision);
    }

    private void assertRefused(
            String rule,
            FacilityId id,
            OperatingMode mode,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate review) {
        assertThatThrownBy(() -> decide(id, mode, first, last, review))
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private String page() {
        var answer = browser.get()
                .uri("/facilities")
                .with(as(workers.of(Role.DIRECTOR)))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}

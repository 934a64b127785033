package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;

/// Outcomes with which something else is said, and what the house makes of it.
@StoryTest
class SaidStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Talks talks;

    @Autowired
    FigureBook figures;

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

    SignedIn ola;
    PersonId zofia;
    CallId call;

    @BeforeEach
    void aTalkAtNine() {
        clock.set(at("09:00"));
        zofia = new WatchedTown(people, confinements).zofia();
        rounds.make(workers.systemAct(), MONDAY);
        ola = workers.of(Role.OPERATOR);
        call = ((Taking.Taken) calls.takeNext(workers.act(ola), Set.of())).call();
    }

    @Test
    void whoever_finds_the_interpreter_knows_for_which_language() {
        talks.conclude(workers.act(ola), call, Conclusion.of("INTERPRETER").speaking("uk"));

        assertThat(people.get(zofia).particulars().language()).isEqualTo("uk");
        assertThat(browser.get().uri("/escalations").with(as(workers.of(Role.HEAD_OF_SECTION))))
                .bodyText()
                .contains("ukraiński");
    }

    @Test
    void an_interpreter_without_a_language_is_no_outcome() {
        var outcome = Conclusion.of("INTERPRETER");

        assertThatThrownBy(() -> talks.conclude(workers.act(ola), call, outcome))
                .isInstanceOf(Problem.Refused.class)
                .hasMessage("interpreter-needs-a-language");
        assertThat(browser.post()
                        .uri("/next-call/{id}/outcome", call.value())
                        .param("outcome", "INTERPRETER")
                        .with(as(ola)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Podaj, w jakim języku ma zadzwonić tłumacz.");
    }

    @Test
    void who_has_moved_is_handed_over_and_rung_up_no_more() {
        talks.conclude(workers.act(ola), call, Conclusion.of("MOVED").to("Kłobuck"));

        assertThat(db.sql("select state || ' ' || end_day from quarantine.confinement")
                        .query(String.class)
                        .single())
                .isEqualTo("TRANSFERRED " + MONDAY);
        assertThat(db.sql("select closing_note from quarantine.status")
                        .query(String.class)
                        .single())
                .isEqualTo("Kłobuck");
        clock.set(at(MONDAY.plusDays(1), "09:00"));
        assertThat(rounds.make(workers.systemAct(), MONDAY.plusDays(1)).persons())
                .isZero();
    }

    @Test
    void a_move_that_was_a_mistake_is_taken_back_with_the_quarantine() {
        talks.conclude(workers.act(ola), call, Conclusion.of("MOVED"));

        people.isBack(workers.act(ola), zofia);

        assertThat(db.sql("select state from quarantine.confinement")
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVE");
    }

    @Test
    void the_time_to_the_first_talk_is_a_median_and_missing_while_there_was_none() {
        var today = Period.of(MONDAY);
        assertThat(figures.amount("monitoring.first-contact", today).value()).isNull();

        talks.conclude(workers.act(ola), call, Conclusion.reached(List.of()));

        var known = db.sql("select known_at from monitoring.check_in")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
        var minutes = java.time.Duration.between(known, clock.instant()).toMinutes();
        assertThat(figures.amount("monitoring.first-contact", today).value())
                .isEqualByComparingTo(java.math.BigDecimal.valueOf(minutes));
        assertThat(browser.get().uri("/rounds").with(as(workers.of(Role.HEAD_OF_SECTION))))
                .bodyText()
                .contains("(mediana): " + minutes + " min");
    }
}

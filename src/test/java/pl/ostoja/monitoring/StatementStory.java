package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.monitoring.statement.Statements;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class StatementStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Talks talks;

    @Autowired
    Statements statements;

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

    SignedIn director;
    SignedIn ola;

    @BeforeEach
    void twoToReach() {
        director = workers.of(Role.DIRECTOR);
        ola = workers.of(Role.OPERATOR);
        clock.set(at("09:00"));
        var town = new WatchedTown(people, confinements);
        town.zofia();
        town.jan();
        rounds.make(workers.systemAct(), MONDAY);
    }

    @Test
    void the_director_signs_once_and_corrects_with_a_reason() {
        reach();

        statements.sign(workers.act(director), MONDAY, null);
        assertThatThrownBy(() -> statements.sign(workers.act(director), MONDAY, null))
                .isInstanceOf(Problem.Refused.class)
                .hasMessage("statement-is-signed");
        reach();
        assertThatThrownBy(() -> statements.correct(workers.act(director), MONDAY, " "))
                .isInstanceOf(Problem.Refused.class);
        statements.correct(workers.act(director), MONDAY, "druga rozmowa po południu");

        assertThat(statements.of(MONDAY))
                .extracting(it -> it.version() + ": " + it.reached() + "/" + it.total())
                .containsExactly("2: 2/2", "1: 1/2");
        assertThat(db.sql("select count(*) from monitoring.statement_item")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void no_day_is_signed_before_it_comes_or_without_a_round() {
        assertThatThrownBy(() -> statements.sign(workers.act(director), MONDAY.plusDays(1), null))
                .hasMessage("statement-is-of-the-future");
        assertThatThrownBy(() -> statements.sign(workers.act(director), MONDAY.minusDays(1), null))
                .hasMessage("day-has-no-round");
    }

    @Test
    void the_page_of_the_statement_names_the_exceptions() {
        assertThat(browser.get().uri("/statement").with(as(director)))
                .hasStatusOk()
                .bodyText()
                .contains("2 osoby są jeszcze bez rozmowy", "Zofia Wrona", "Podpisz oświadczenie")
                .doesNotContain("monitoring.");
        assertThat(browser.post()
                        .uri("/statement")
                        .param("day", MONDAY.toString())
                        .with(as(director)))
                .hasRedirectedUrl("/statement?day=2020-04-27");
    }

    private void reach() {
        var call = ((Taking.Taken) calls.takeNext(workers.act(ola), Set.of())).call();
        talks.conclude(workers.act(ola), call, Conclusion.reached(List.of()));
    }

    private UUID call(int number) {
        return db.sql("select id from monitoring.call order by id offset ? limit 1")
                .param(number)
                .query(UUID.class)
                .single();
    }
}

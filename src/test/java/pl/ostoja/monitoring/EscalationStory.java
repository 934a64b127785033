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
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class EscalationStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Talks talks;

    @Autowired
    Escalations escalations;

    @Autowired
    Coverage coverage;

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

    WatchedTown town;
    SignedIn head;

    @BeforeEach
    void somebodyWithoutAPhone() {
        town = new WatchedTown(people, confinements);
        head = workers.of(Role.HEAD_OF_SECTION);
        clock.set(at("09:00"));
        town.quarantined(town.residents.enter("Anna", "Bez", null, null, null, "ul. Krótka 3"));
        rounds.make(workers.systemAct(), MONDAY);
    }

    @Test
    void nobody_at_the_door_leads_to_the_police() {
        assertThat(escalations.resolve(workers.act(head), standing(), Resolution.NOT_FOUND, "ciemno"))
                .isEqualTo(CallState.ESCALATED);

        assertThat(db.sql("select step || ' ' || owner from monitoring.escalation where ended_at is null")
                        .query(String.class)
                        .single())
                .isEqualTo("POLICE DISPATCHER");
    }

    @Test
    void who_is_met_at_the_door_is_reached() {
        escalations.resolve(workers.act(head), standing(), Resolution.REACHED, null);

        assertThat(coverage.of(MONDAY).reached()).isEqualTo(1);
        assertThat(db.sql("select reached from monitoring.contact_card")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_step_is_resolved_once() {
        var step = standing();
        escalations.resolve(workers.act(head), step, Resolution.CONFIRMED, null);

        assertThatThrownBy(() -> escalations.resolve(workers.act(head), step, Resolution.REACHED, null))
                .isInstanceOf(Problem.Refused.class)
                .hasMessage("step-is-done");
    }

    @Test
    void who_is_reached_the_next_day_needs_no_step_any_more() {
        var zofia = town.zofia();
        clock.set(at("19:00"));
        rounds.make(workers.systemAct(), MONDAY);
        var ola = workers.of(Role.OPERATOR);
        talks.conclude(workers.act(ola), taken(ola), Conclusion.of("NO_ANSWER"));
        assertThat(coverage.of(MONDAY).escalated()).isEqualTo(2);

        clock.set(at(MONDAY.plusDays(1), "09:00"));
        rounds.make(workers.systemAct(), MONDAY.plusDays(1));
        talks.conclude(workers.act(ola), taken(ola), Conclusion.reached(List.of()));

        assertThat(db.sql("""
                        select e.result from monitoring.escalation e join monitoring.check_in k on k.call = e.call
                         where k.person = ?
                        """).param(zofia.value()).query(String.class).single())
                .isEqualTo("REACHED_LATER");
    }

    @Test
    void the_list_for_the_police_is_recorded_as_a_disclosure() {
        browser.get()
                .uri("/escalations.csv?step=DISTRICT_WORKER")
                .with(as(head))
                .exchange();
        assertThat(disclosed()).isEmpty();

        escalations.resolve(workers.act(head), standing(), Resolution.NOT_FOUND, null);
        assertThat(browser.get().uri("/escalations.csv?step=POLICE").with(as(head)))
                .bodyText()
                .contains("Anna Bez");

        assertThat(disclosed()).containsExactly("Policja 1");
    }

    private List<String> disclosed() {
        return db.sql("select recipient || ' ' || persons from journal.disclosure")
                .query(String.class)
                .list();
    }

    @Test
    void the_page_says_who_owns_what_by_when() {
        assertThat(browser.get().uri("/escalations").with(as(head)))
                .hasStatusOk()
                .bodyText()
                .contains("Anna Bez", "pracownik rejonu pod drzwiami", "Kierownik", "do 27.04.2020 13:00")
                .doesNotContain("monitoring.");
        assertThat(browser.get().uri("/escalations.csv?step=DISTRICT_WORKER").with(as(head)))
                .hasStatusOk()
                .bodyText()
                .contains("Anna Bez");
        assertThat(browser.post()
                        .uri("/escalations/{id}/result", standing().value())
                        .param("result", "GONE")
                        .with(as(head)))
                .hasRedirectedUrl("/escalations");
    }

    private EscalationId standing() {
        return new EscalationId(db.sql("select id from monitoring.escalation where ended_at is null")
                .query(UUID.class)
                .single());
    }

    private CallId taken(SignedIn operator) {
        return ((Taking.Taken) calls.takeNext(workers.act(operator), Set.of())).call();
    }
}

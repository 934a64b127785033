package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.List;
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
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Districts;
import pl.ostoja.centre.NewDistrict;
import pl.ostoja.centre.Towns;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class LateStepStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Rounds rounds;

    @Autowired
    Escalations escalations;

    @Autowired
    LateSteps late;

    @Autowired
    Centre centre;

    @Autowired
    Districts districts;

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

    SignedIn head;
    SignedIn owner;

    /// Anna can't be rung up: from nine o'clock her district's worker has four hours to knock at her door.
    @BeforeEach
    void aStepOfTheDistrictsWorker() {
        clock.set(at("09:00"));
        head = workers.of(Role.HEAD_OF_SECTION);
        owner = workers.of(Role.SOCIAL_WORKER);
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
        districts.add(workers.systemAct(), new NewDistrict("Śródmieście", owner.id(), List.of("Krótka"), null));
        var town = new WatchedTown(people, confinements);
        town.quarantined(town.residents.enter("Anna", "Bez", null, null, null, "ul. Krótka 3"));
        rounds.make(workers.systemAct(), MONDAY);
    }

    @Test
    void the_owner_and_the_head_are_told_once_when_the_deadline_has_passed() {
        assertThat(late.tell()).as("in time").isZero();

        clock.set(at("13:01"));

        assertThat(late.tell()).isEqualTo(1);
        assertThat(late.tell()).as("told already").isZero();
        assertThat(LateSteps.of(owner).count(db)).isEqualTo(1);
        assertThat(LateSteps.of(head).count(db)).isEqualTo(1);
        assertThat(LateSteps.of(workers.of(Role.SOCIAL_WORKER)).count(db))
                .as("another district")
                .isZero();
        assertThat(db.sql("select count(*) from journal.line where deed = 'monitoring.step-late'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_menu_counts_it_until_somebody_says_what_came_of_it() {
        clock.set(at("13:01"));
        late.tell();

        assertThat(browser.get().uri("/escalations").with(as(owner))).bodyText().contains("1 po terminie");

        var step = new EscalationId(
                db.sql("select id from monitoring.escalation").query(UUID.class).single());
        escalations.resolve(workers.act(owner), step, Resolution.REACHED, null);

        assertThat(browser.get().uri("/escalations").with(as(owner))).bodyText().doesNotContain("po terminie");
    }
}

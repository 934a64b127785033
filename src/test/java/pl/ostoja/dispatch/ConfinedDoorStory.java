package pl.ostoja.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.StoryWorld;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.quarantine.Announcement;
import pl.ostoja.quarantine.Basis;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.StatusKind;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.Needs;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.WantedNeed;

@StoryTest
class ConfinedDoorStory {

    static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    static final LocalDate TODAY = LocalDate.ofInstant(StoryWorld.START, WARSAW);

    @Autowired
    Tasks tasks;

    @Autowired
    HelpRequests requests;

    @Autowired
    Confinements confinements;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    Needs needs;
    Errands errands;
    SignedIn marek;
    PersonId zofia;

    @BeforeEach
    void zofiaIsInQuarantine() {
        needs = new Needs(requests);
        errands = new Errands(tasks, db);
        marek = workers.of(Role.CARRIER);
        zofia = new Residents(people).zofia();
        confinements.announce(
                workers.systemAct(),
                new Announcement(
                        zofia, StatusKind.QUARANTINE, Basis.CONTACT, TODAY, null, Origin.SANITARY_STATION, "PSSE"));
    }

    @Test
    void food_that_did_not_arrive_is_tried_again_the_same_day() {
        var meal = needs.meal(workers.systemAct(), zofia);
        var task = errands.carriedBy(marek, meal, workers.systemAct());

        var trouble = tasks.fail(workers.act(marek), task, Failure.NOT_HOME, null);

        assertThat(trouble).isEqualTo(new Trouble.TriedAgainToday(errands.of(meal)));
        assertThat(db.sql("select due_until from dispatch.task where state = 'READY'")
                        .query((row, _) -> row.getObject(1, OffsetDateTime.class)
                                .atZoneSameInstant(WARSAW)
                                .toLocalDateTime())
                        .single())
                .isEqualTo(TODAY.plusDays(1).atTime(LocalTime.MIDNIGHT));
    }

    @Test
    void shopping_that_did_not_arrive_waits_for_the_dispatcher() {
        var task = errands.carriedBy(marek, needs.shopping(workers.systemAct(), zofia), workers.systemAct());

        assertThat(tasks.fail(workers.act(marek), task, Failure.NOT_HOME, null))
                .isInstanceOf(Trouble.WaitsForDispatcher.class);
    }

    @Test
    void the_crew_is_told_how_to_protect_itself_and_not_why() {
        needs.meal(workers.systemAct(), zofia);

        assertThat(db.sql("select protection from dispatch.task")
                        .query(String.class)
                        .single())
                .isEqualTo("RAISED");
    }

    @Test
    void when_the_task_cannot_be_made_the_request_does_not_exist_either() {
        db.sql("alter table dispatch.task add constraint nothing_goes check (note <> 'nic') not valid")
                .update();
        try {
            var wanted = WantedNeed.of("shopping").noting("nic");

            assertThatThrownBy(() -> requests.open(
                            workers.systemAct(), OpenRequest.of(zofia, pl.ostoja.requests.Origin.HOTLINE, wanted)))
                    .hasMessageContaining("nothing_goes");

            assertThat(db.sql("select count(*) from requests.request")
                            .query(Integer.class)
                            .single())
                    .isZero();
        } finally {
            db.sql("alter table dispatch.task drop constraint nothing_goes").update();
        }
    }
}

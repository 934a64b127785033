package pl.ostoja.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.StoryWorld;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.centre.FieldMode;
import pl.ostoja.centre.FieldWork;
import pl.ostoja.centre.FieldWorkDecision;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.Needs;
import pl.ostoja.requests.WantedNeed;

@StoryTest
class FieldOrdersStory {

    static final LocalDate TODAY = LocalDate.ofInstant(StoryWorld.START, ZoneId.of("Europe/Warsaw"));

    @Autowired
    Tasks tasks;

    @Autowired
    FieldWork fieldWork;

    @Autowired
    HelpRequests requests;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    Needs needs;
    SignedIn marek;
    PersonId zofia;

    @BeforeEach
    void world() {
        needs = new Needs(requests);
        marek = workers.of(Role.CARRIER);
        zofia = new Residents(people).zofia();
    }

    @Test
    void while_field_work_is_suspended_only_a_named_exception_goes_out() {
        decide(FieldMode.SUSPENDED);
        var meal = needs.meal(workers.systemAct(), zofia);

        assertThatThrownBy(() -> assign(meal, null)).hasMessage("field-work-is-suspended");
        assertThat(assign(meal, "dyrektor, osoba bez jedzenia")).isInstanceOf(Assignment.Made.class);
        assertThat(db.sql("select reason from journal.line where deed = 'dispatch.assigned'")
                        .query(String.class)
                        .single())
                .contains("dyrektor");
    }

    @Test
    void work_at_the_desk_goes_on() {
        decide(FieldMode.SUSPENDED);

        assertThat(assign(needs.need(workers.systemAct(), zofia, WantedNeed.of("legal-advice")), null))
                .isInstanceOf(Assignment.Made.class);
    }

    @Test
    void at_the_minimum_goes_out_what_cannot_wait_until_tomorrow() {
        decide(FieldMode.MINIMUM);

        assertThat(assign(needs.meal(workers.systemAct(), zofia), null)).isInstanceOf(Assignment.Made.class);
        assertThatThrownBy(() -> assign(needs.need(workers.systemAct(), zofia, WantedNeed.of("clothing")), null))
                .hasMessage("field-work-is-at-the-minimum");
    }

    private Assignment assign(NeedId need, @Nullable String exception) {
        return tasks.assign(
                workers.systemAct(), new Errands(tasks, db).of(need), new Carrier.Worker(marek.id()), exception);
    }

    private void decide(FieldMode mode) {
        fieldWork.decide(workers.systemAct(), new FieldWorkDecision(mode, TODAY, null, "zarządzenie 12/2020", null));
    }
}

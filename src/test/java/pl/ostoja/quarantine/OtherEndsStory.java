package pl.ostoja.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.NewPerson;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;

/// What ends a status on another day than its rule said: an authority, a death, a move, an error, a new rule.
@StoryTest
class OtherEndsStory {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    static final LocalDate CONTACT = TODAY.minusDays(3);

    @Autowired
    Confinements confinements;

    @Autowired
    RunningCases running;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    PersonId father;
    PersonId mother;

    @BeforeEach
    void a_couple_in_march_2021() {
        clock.set(TODAY.atTime(9, 0).atZone(ZoneId.of("Europe/Warsaw")).toInstant());
        father = registered("Adam");
        mother = registered("Ewa");
    }

    @Test
    void an_authority_ends_it_earlier_or_later_and_is_named() {
        var id = quarantine(father);

        confinements.endEarlier(workers.systemAct(), id, TODAY.plusDays(1), "PSSE, ujemny wynik testu");

        assertThat(confinements.get(id).end()).isEqualTo(TODAY.plusDays(1));
        assertThat(confinements.get(id).decidedBy()).contains("PSSE");
        assertThatThrownBy(() -> confinements.endLater(workers.systemAct(), id, TODAY, "PSSE"))
                .hasMessage("end-is-not-later");
    }

    @Test
    void death_ends_every_status_and_a_mistaken_death_gives_it_back() {
        var id = quarantine(father);

        people.died(workers.systemAct(), father, TODAY, "rodzina");
        assertThat(confinements.get(id).standing(TODAY)).isEqualTo(Standing.ENDED_BY_DEATH);

        people.isBack(workers.systemAct(), father);
        assertThat(confinements.get(id).standing(TODAY)).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void a_transfer_or_an_error_takes_it_off_the_list() {
        var moved = quarantine(father);
        var wrong = quarantine(mother);

        confinements.transfer(workers.systemAct(), moved, TODAY, "Kłobuck");
        confinements.cancel(workers.systemAct(), wrong, "pomylona osoba");

        assertThat(confinements.get(moved).standing(TODAY)).isEqualTo(Standing.TRANSFERRED);
        assertThat(confinements.get(wrong).standing(TODAY)).isEqualTo(Standing.CANCELLED);
        assertThatThrownBy(() -> confinements.endEarlier(workers.systemAct(), moved, CONTACT, "PSSE"))
                .hasMessage("confinement-is-closed");
    }

    @Test
    void a_rule_for_everybody_shortens_what_runs_on_its_first_day() {
        clock.set(LocalDate.of(2022, 2, 12).atTime(9, 0).atZone(clock.getZone()).toInstant());
        var id = announce(father, StatusKind.HOME_ISOLATION, Basis.POSITIVE_TEST, LocalDate.of(2022, 2, 10));
        assertThat(confinements.get(id).rule()).isEqualTo("R-06");

        var first = LocalDate.of(2022, 2, 15);
        assertThat(running.followRules(workers.systemAct(), first.minusDays(1))).isZero();
        assertThat(running.followRules(workers.systemAct(), first)).isEqualTo(1);
        assertThat(running.followRules(workers.systemAct(), first)).isZero();

        assertThat(confinements.get(id).rule()).isEqualTo("R-08");
        assertThat(confinements.get(id).end()).isEqualTo(LocalDate.of(2022, 2, 17));
    }

    private PersonId registered(String name) {
        var person = new NewPerson(
                name, "Gałązka", null, null, null, null, "ul. Lipowa 14/3, Częstochowa", List.of("600100200"), null);
        return people.register(workers.systemAct(), person);
    }

    private StatusId quarantine(PersonId person) {
        return announce(person, StatusKind.QUARANTINE, Basis.CONTACT, CONTACT);
    }

    private StatusId announce(PersonId person, StatusKind kind, Basis basis, LocalDate start) {
        return confinements.announce(
                workers.systemAct(), new Announcement(person, kind, basis, start, null, Origin.OWN_CALL, "rozmowa"));
    }
}

package pl.ostoja.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.NewPerson;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;

/// Scenario E03: a family of five, the father turns out to be ill.
@StoryTest
class ConfinementStory {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    static final LocalDate CONTACT = TODAY.minusDays(3);

    @Autowired
    Confinements confinements;

    @Autowired
    HouseholdQuarantines households;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    private List<PersonId> family = List.of();

    @BeforeEach
    void a_family_of_five_in_march_2021() {
        clock.set(TODAY.atTime(9, 0).atZone(ZoneId.of("Europe/Warsaw")).toInstant());
        family = Stream.of("Adam", "Ewa", "Zofia", "Jan", "Maria")
                .map(name -> new NewPerson(
                        name,
                        "Gałązka",
                        null,
                        null,
                        null,
                        null,
                        "ul. Lipowa 14/3, Częstochowa",
                        List.of("600100200"),
                        null))
                .map(person -> people.register(workers.systemAct(), person))
                .toList();
    }

    @Test
    void a_quarantine_ends_by_the_rule_of_its_first_day_and_keeps_the_row() {
        var it = confinements.get(quarantine(father()));

        assertThat(it.end()).isEqualTo(CONTACT.plusDays(10));
        assertThat(it.rule()).isEqualTo("R-02");
        assertThat(it.standing(TODAY)).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void the_senders_end_prevails_and_the_computed_one_stays_visible() {
        var id = announce(father(), StatusKind.QUARANTINE, CONTACT, CONTACT.plusDays(12));

        var it = confinements.get(id);

        assertThat(it.end()).isEqualTo(CONTACT.plusDays(12));
        assertThat(it.computedEnd()).isEqualTo(CONTACT.plusDays(10));
        assertThat(it.differsFromRule()).isTrue();
    }

    @Test
    void a_positive_test_turns_the_quarantine_into_an_isolation_with_its_own_rule() {
        var quarantine = quarantine(father());

        var isolation = confinements.convert(workers.systemAct(), quarantine, positive());

        assertThat(confinements.get(quarantine).standing(TODAY)).isEqualTo(Standing.CONVERTED);
        assertThat(confinements.get(quarantine).end()).isEqualTo(TODAY.minusDays(1));
        assertThat(confinements.get(isolation).rule()).isEqualTo("R-06");
        assertThat(confinements.get(isolation).end()).isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void the_house_asks_for_the_quarantine_of_the_others_who_follow_the_patient() {
        var isolation = confinements.convert(workers.systemAct(), quarantine(father()), positive());

        var proposals = households.propose(isolation);
        var announced = households.announce(
                workers.systemAct(),
                isolation,
                proposals.stream().map(HouseholdQuarantines.Proposal::person).toList());

        assertThat(announced.statuses()).hasSize(4).allSatisfy(id -> {
            assertThat(confinements.get(id).rule()).isEqualTo("R-12");
            assertThat(confinements.get(id).end()).isEqualTo(TODAY.plusDays(17));
        });
        assertThat(distinctPersons()).isEqualTo(5);

        confinements.endLater(workers.systemAct(), isolation, TODAY.plusDays(13), "PSSE");

        assertThat(confinements.get(announced.statuses().getFirst()).end()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void nobody_is_twice_in_the_same_status_on_one_day() {
        quarantine(father());

        assertThatThrownBy(() -> quarantine(father()))
                .isInstanceOf(Problem.Refused.class)
                .hasMessage("already-confined");
    }

    @Test
    void of_many_offices_that_confine_somebody_at_once_one_succeeds() {
        var ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> {
                    try {
                        return quarantine(father());
                    } catch (Problem.Refused _) {
                        return null;
                    }
                })
                .filter(Objects::nonNull)
                .toList();

        assertThat(ids).hasSize(1);
    }

    @Test
    void consecutive_statuses_count_a_person_once() {
        announce(father(), StatusKind.QUARANTINE, CONTACT, CONTACT.plusDays(2));
        announce(father(), StatusKind.QUARANTINE, CONTACT.plusDays(3), CONTACT.plusDays(9));
        announce(father(), StatusKind.HOME_ISOLATION, CONTACT.plusDays(9), null);

        assertThat(distinctPersons()).isEqualTo(1);
    }

    private PersonId father() {
        return family.getFirst();
    }

    private StatusId quarantine(PersonId person) {
        return announce(person, StatusKind.QUARANTINE, CONTACT, null);
    }

    private StatusId announce(PersonId person, StatusKind kind, LocalDate start, @Nullable LocalDate end) {
        var basis = kind.isIsolation() ? Basis.POSITIVE_TEST : Basis.CONTACT;
        return confinements.announce(
                workers.systemAct(), new Announcement(person, kind, basis, start, end, Origin.OWN_CALL, "rozmowa"));
    }

    private static PositiveTest positive() {
        return new PositiveTest(TODAY, StatusKind.HOME_ISOLATION, null, null, null, Origin.OWN_CALL, "rozmowa");
    }

    private int distinctPersons() {
        return db.sql("select count(distinct person) from quarantine.confinement where state <> 'CANCELLED'")
                .query(Integer.class)
                .single();
    }
}

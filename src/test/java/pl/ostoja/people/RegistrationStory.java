package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Sex;
import pl.ostoja.people.Match.Certainty;

@StoryTest
class RegistrationStory {

    static final String PESEL = "36031212345";

    @Autowired
    People people;

    @Autowired
    Households households;

    @Autowired
    Workers workers;

    Residents residents;

    @BeforeEach
    void town() {
        residents = new Residents(people);
    }

    @Test
    void a_right_pesel_brings_birth_date_and_sex_as_a_proposal() {
        var zofia = people.get(residents.enter("Zofia", "Wrona", PESEL, null, null, "Lipowa 4/12"));

        assertThat(zofia.state()).isEqualTo(PersonState.IDENTIFIED);
        assertThat(zofia.birthDate()).isEqualTo(LocalDate.of(1936, 3, 12));
        assertThat(zofia.sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void a_wrong_pesel_stays_with_the_person_and_is_flagged() {
        var zofia = people.get(residents.enter("Zofia", "Wrona", "36031212346", null, null, "Lipowa 4/12"));

        assertThat(zofia.state()).isEqualTo(PersonState.PROVISIONAL);
        assertThat(zofia.pesel()).isEqualTo(new PeselClaim("36031212346", PeselClaim.Standing.FAULTY));
        assertThat(zofia.birthDate()).isNull();
    }

    @Test
    void what_the_pesel_says_otherwise_is_kept_beside_what_we_were_told() {
        var zofia = people.get(residents.enter("Zofia", "Wrona", PESEL, LocalDate.of(1936, 3, 21), Sex.MALE, ""));

        assertThat(zofia.birthDate()).isEqualTo(LocalDate.of(1936, 3, 21));
        assertThat(zofia.conflicts()).containsExactly(Particulars.Conflict.BIRTH_DATE, Particulars.Conflict.SEX);
    }

    @Test
    void two_persons_who_claim_one_pesel_are_both_entered() {
        var zofia = residents.enter("Zofia", "Wrona", PESEL, null, null, "Lipowa 4/12");
        var other = residents.enter("Genowefa", "Sroka", PESEL, null, null, "Polna 1");

        assertThat(other).isNotEqualTo(zofia);
        assertThat(people.get(other).pesel()).isEqualTo(new PeselClaim(PESEL, PeselClaim.Standing.CLAIMED));
        assertThat(people.get(other).state()).isEqualTo(PersonState.PROVISIONAL);
    }

    @Test
    void the_same_pesel_and_name_is_the_same_person_however_many_enter_it_at_once() {
        var ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> residents.enter("Zofia", "Wrona", PESEL, null, null, "Lipowa 4/12"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
    }

    @Test
    void a_family_behind_one_door_with_one_surname_is_one_household() {
        var family = residents.familyOfFive();
        var stranger = residents.person("Piotr", "Zając", "Długa 5/3", "604505606");

        var household = people.get(family.getFirst()).household();

        assertThat(households.members(household)).containsExactlyInAnyOrderElementsOf(family);
        assertThat(people.get(stranger).household()).isNotEqualTo(household);
    }

    @Test
    void husband_and_wife_share_a_surname_whatever_its_ending() {
        var anna = residents.person("Anna", "Kowalska", "Polna 9", "605606707");
        var jan = residents.person("Jan", "Kowalski", "ul. Polna 9", "606707808");

        assertThat(people.get(jan).household()).isEqualTo(people.get(anna).household());
    }

    @Test
    void a_list_that_names_somebody_twice_enters_them_once() {
        var row = new NewPerson("Zofia", "Wrona", PESEL, null, null, null, "Lipowa 4/12", List.of(), null);

        var ids = people.registerAll(workers.systemAct(), List.of(row, row));

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }

    @Test
    void a_name_alone_never_matches() {
        residents.person("Anna", "Kowalska", "Polna 9", "605606707");

        assertThat(match("Anna", "Kowalska", null, "Lipowa 1").certainty()).isEqualTo(Certainty.NONE);
        assertThat(match("Anna", "Kowalska", null, "ul. Polna 9").certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void a_pesel_under_another_name_is_a_conflict() {
        var zofia = residents.enter("Zofia", "Wrona", PESEL, null, null, "Lipowa 4/12");

        assertThat(match("Zofja", "Wrona", PESEL, "").certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(match("Genowefa", "Sroka", PESEL, ""))
                .isEqualTo(new Match(
                        zofia,
                        Certainty.CONFLICT,
                        50,
                        Set.of(Reason.SAME_PESEL, Reason.OTHER_NAME, Reason.SAME_BIRTH_DATE)));
    }

    private Match match(String firstNames, String surname, @Nullable String pesel, String address) {
        return people.matchAll(List.of(new Candidate(firstNames, surname, pesel, null, null, address, List.of())))
                .getFirst();
    }
}

package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.kernel.Problem;

@StoryTest
class ChangesStory {

    static final LocalDate TODAY = LocalDate.of(2020, 4, 27);

    @Autowired
    People people;

    @Autowired
    Households households;

    @Autowired
    ContactPoints contacts;

    @Autowired
    StopList stopList;

    @Autowired
    HeldAbout heldAbout;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    Residents residents;

    @BeforeEach
    void town() {
        residents = new Residents(people);
    }

    @Test
    void a_death_has_a_source_and_can_be_taken_back() {
        var zofia = residents.zofia();

        people.died(workers.systemAct(), zofia, TODAY, "córka");
        assertThat(people.get(zofia).departure()).isEqualTo(new Departure.Died(TODAY, "córka"));
        assertThat(people.get(zofia).isWithUs()).isFalse();

        people.isBack(workers.systemAct(), zofia);
        assertThat(people.get(zofia).state()).isEqualTo(PersonState.IDENTIFIED);
        assertThat(people.get(zofia).departure()).isNull();
    }

    @Test
    void nobody_dies_tomorrow() {
        var zofia = residents.zofia();

        assertThatThrownBy(() -> people.died(workers.systemAct(), zofia, TODAY.plusDays(1), "lista"))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void a_move_keeps_the_history_and_one_household_at_a_time() {
        var family = residents.familyOfFive();
        var zofia = residents.zofia();
        var old = people.get(zofia).household();
        var theirs = people.get(family.getFirst()).household();

        households.move(workers.systemAct(), zofia, theirs, TODAY);

        assertThat(households.members(theirs)).contains(zofia).hasSize(6);
        assertThat(households.members(old)).isEmpty();
        assertThatThrownBy(() -> households.move(workers.systemAct(), zofia, old, TODAY.minusDays(3)))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void of_many_who_save_the_same_version_exactly_one_wins() {
        var zofia = residents.zofia();

        var outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> people.correct(workers.systemAct(), zofia, 1, named("Zofia " + n)))
                .toList();

        assertThat(outcomes).filteredOn(Correction.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Correction.Overtaken.class::isInstance)
                .hasSize(7)
                .containsOnly(new Correction.Overtaken(2));
    }

    @Test
    void the_same_correction_sent_twice_is_one() {
        var zofia = residents.zofia();
        var act = workers.systemAct();

        var first = people.correct(act, zofia, 1, named("Zofia Anna"));
        var second = people.correct(act, zofia, 1, named("Zofia Anna"));

        assertThat(second).isEqualTo(first).isEqualTo(new Correction.Saved(2));
    }

    @Test
    void an_official_number_reaches_nobody() {
        var zofia = residents.zofia();

        stopList.add(workers.systemAct(), PhoneNumber.of(Residents.ZOFIAS_PHONE).orElseThrow(), "Sanepid");

        assertThat(db.sql("select phone from people.person_card where id = :id")
                        .param("id", zofia.value())
                        .query(String.class)
                        .optional())
                .isEmpty();
        assertThat(stopList.all())
                .singleElement()
                .satisfies(stopped -> assertThat(stopped.persons()).isEqualTo(1));
    }

    @Test
    void a_number_that_thirty_share_is_pointed_out() {
        var dormitory = IntStream.rangeClosed(1, 31)
                .mapToObj(n -> new NewPerson(
                        "Jan", "Lokator" + n, null, null, null, null, "Leśna 1/" + n, List.of("34 372 42 00"), null))
                .toList();
        people.registerAll(workers.systemAct(), dormitory);

        assertThat(stopList.crowded(30)).containsExactly(new StopList.Crowded("+48343724200", 31));
    }

    @Test
    void a_family_phone_says_by_how_many_it_is_shared() {
        var family = residents.familyOfFive();

        assertThat(db.sql("select distinct shared_by from people.phone_card where person = any(:ids)")
                        .param("ids", family.stream().map(PersonId::value).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void the_answer_to_a_data_subject_holds_former_versions_and_merged_records() {
        var zofia = residents.zofia();
        people.correct(workers.systemAct(), zofia, 1, named("Zofia Anna"));
        contacts.addEmail(workers.systemAct(), zofia, "zofia@example.org");

        var held = heldAbout.of(zofia.value());

        assertThat(held)
                .extracting(row -> row.get("people.held.record"))
                .containsSequence("person", "former-version", "household", "contact", "contact");
        assertThat(Set.of("Zofia", "Zofia Anna"))
                .allSatisfy(name ->
                        assertThat(held).anySatisfy(row -> assertThat(row).containsValue(name)));
    }

    private static PersonChange named(String firstNames) {
        return new PersonChange(new PersonName(firstNames, "Wrona"), Residents.ZOFIAS_PESEL, null, null, null, false);
    }
}

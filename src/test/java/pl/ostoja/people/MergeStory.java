package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.Merges.Field;

@StoryTest
class MergeStory {

    @Autowired
    People people;

    @Autowired
    Merges merges;

    @Autowired
    Proposals proposals;

    @Autowired
    PersonSearch search;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    Residents residents;
    PersonId zofia;
    PersonId zofja;

    @BeforeEach
    void town() {
        residents = new Residents(people);
        zofia = residents.enter("Zofia", "Wrona", Residents.ZOFIAS_PESEL, null, null, "Lipowa 4/12", "600100200");
        zofja = residents.enter("Zofja", "Wrona", null, LocalDate.of(1936, 3, 12), null, "Polna 1", "605606707");
    }

    @Test
    void records_that_share_more_than_a_name_are_proposed_with_the_reasons() {
        residents.person("Zofia", "Wrona", "Długa 9", "606707808");

        proposals.compare();

        assertThat(proposals.open(10)).singleElement().satisfies(proposal -> {
            assertThat(List.of(proposal.one(), proposal.other())).containsExactlyInAnyOrder(zofia, zofja);
            assertThat(proposal.reasons()).containsExactly(Reason.NAME_SPELT_OTHERWISE, Reason.SAME_BIRTH_DATE);
        });
    }

    @Test
    void a_dismissed_pair_is_not_proposed_again() {
        proposals.compare();
        proposals.dismiss(workers.systemAct(), zofja, zofia);
        people.correct(workers.systemAct(), zofja, 1, change("Zofja", "Wrona"));

        proposals.compare();

        assertThat(proposals.open(10)).isEmpty();
    }

    @Test
    void a_merged_record_leads_to_the_survivor_everywhere() {
        merge(zofja, zofia);

        assertThat(people.get(zofja).current()).isEqualTo(zofia);
        assertThat(search.first("zofja wrona")).extracting(PersonHit::id).containsExactly(zofia);
        assertThat(db.sql("select current from people.person_card where id = :id")
                        .param("id", zofja.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(zofia.value());
        assertThat(db.sql("select number from people.phone_card where person = :id order by 1")
                        .param("id", zofia.value())
                        .query(String.class)
                        .list())
                .containsExactly("+48600100200", "+48605606707");
    }

    @Test
    void the_survivor_takes_only_what_was_chosen() {
        merge(zofia, zofja, Field.PESEL);

        var survivor = people.get(zofja);
        assertThat(survivor.name().full()).isEqualTo("Zofja Wrona");
        assertThat(survivor.pesel()).isEqualTo(new PeselClaim(Residents.ZOFIAS_PESEL, PeselClaim.Standing.RIGHT));
    }

    @Test
    void parting_restores_both_records() {
        var before = List.of(people.get(zofia).particulars(), people.get(zofja).particulars());
        merge(zofia, zofja, Field.values());

        merges.unmerge(workers.systemAct(), zofia, "different persons after all");

        assertThat(List.of(people.get(zofia).particulars(), people.get(zofja).particulars()))
                .isEqualTo(before);
        assertThat(people.get(zofia).state()).isEqualTo(PersonState.IDENTIFIED);
        assertThat(people.get(zofia).current()).isEqualTo(zofia);
    }

    @Test
    void what_was_corrected_after_the_merge_survives_the_parting() {
        merge(zofia, zofja, Field.PESEL);
        var version = people.get(zofja).version();
        people.correct(
                workers.systemAct(),
                zofja,
                version,
                new PersonChange(
                        new PersonName("Zofia Anna", "Wrona"), Residents.ZOFIAS_PESEL, null, null, "uk", false));

        merges.unmerge(workers.systemAct(), zofia, null);

        assertThat(people.get(zofja).name().full()).isEqualTo("Zofia Anna Wrona");
        assertThat(people.get(zofja).pesel()).isNull();
        assertThat(people.get(zofia).pesel())
                .isEqualTo(new PeselClaim(Residents.ZOFIAS_PESEL, PeselClaim.Standing.RIGHT));
    }

    @Test
    void a_chain_of_merges_can_be_parted_in_the_middle() {
        var third = residents.person("Z.", "Wrona", "Lipowa 4/12", "600100200");
        merge(third, zofja);
        merge(zofja, zofia);
        assertThat(people.get(third).current()).isEqualTo(zofia);

        merges.unmerge(workers.systemAct(), zofja, null);

        assertThat(people.get(third).current()).isEqualTo(zofja);
    }

    @Test
    void of_two_merges_at_once_one_is_refused_and_none_is_half_done() {
        var outcomes = Stream.of(List.of(zofia, zofja), List.of(zofja, zofia))
                .parallel()
                .map(pair -> tried(pair.getFirst(), pair.getLast()))
                .toList();

        assertThat(outcomes).containsExactlyInAnyOrder("merged", "a-merged-record-is-left-alone");
        assertThat(Stream.of(zofia, zofja).map(people::get).filter(Person::isMerged))
                .hasSize(1);
    }

    @Test
    void a_merged_record_can_not_be_changed() {
        merge(zofja, zofia);

        assertThatThrownBy(() -> people.correct(workers.systemAct(), zofja, 1, change("Zofja", "Sowa")))
                .isInstanceOf(Problem.Refused.class);
    }

    private String tried(PersonId merged, PersonId survivor) {
        try {
            merge(merged, survivor);
            return "merged";
        } catch (Problem.Refused refused) {
            return refused.rule();
        }
    }

    private void merge(PersonId merged, PersonId survivor, Field... taken) {
        var fields = taken.length == 0 ? Set.<Field>of() : EnumSet.copyOf(List.of(taken));
        merges.merge(workers.systemAct(), merged, survivor, fields, "same person");
    }

    private static PersonChange change(String firstNames, String surname) {
        return new PersonChange(
                new PersonName(firstNames, surname), null, LocalDate.of(1936, 3, 12), null, null, false);
    }
}

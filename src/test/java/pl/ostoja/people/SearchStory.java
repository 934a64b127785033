package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.PhoneNumber;

@StoryTest
class SearchStory {

    @Autowired
    People people;

    @Autowired
    PersonSearch search;

    @Autowired
    ContactPoints contacts;

    @Autowired
    Workers workers;

    Residents residents;
    PersonId zofia;

    @BeforeEach
    void town() {
        residents = new Residents(people);
        zofia = residents.zofia();
    }

    @Test
    void any_part_of_a_name_finds_in_any_order_and_without_diacritics() {
        var zolc = residents.person("Żaneta Maria", "Żółć-Łęcka", "Polna 1", "605606707");

        assertThat(found("lecka zan")).containsExactly(zolc);
        assertThat(found("ŻÓŁĆ")).containsExactly(zolc);
        assertThat(found("mar zol")).containsExactly(zolc);
        assertThat(found("mar wro")).isEmpty();
    }

    @Test
    void cyrillic_and_its_transliterations_find_each_other() {
        var olena = residents.person("Олена", "Ковальчук", "Polna 1", "605606707");

        assertThat(found("Kowalczuk")).containsExactly(olena);
        assertThat(found("kovalchuk olena")).containsExactly(olena);
        assertThat(found("ковальч")).containsExactly(olena);
    }

    @Test
    void a_phone_is_found_however_it_is_typed() {
        assertThat(found("600 100 200")).containsExactly(zofia);
        assertThat(found("+48 600-100")).containsExactly(zofia);
        assertThat(found("600100")).containsExactly(zofia);
    }

    @Test
    void a_pesel_and_an_address_find() {
        assertThat(found("360312")).containsExactly(zofia);
        assertThat(found("ul. lipowa 4/12")).containsExactly(zofia);
        assertThat(found("wrona lip")).containsExactly(zofia);
        assertThat(found("lipowa 5")).isEmpty();
    }

    @Test
    void a_street_is_found_by_its_number_and_without_its_honours() {
        var jan = residents.person("Jan", "Kos", "ul. 21 Pułku Piechoty 8/2", "605606707");
        var ewa = residents.person("Ewa", "Gil", "ul. gen. Andersa 3", "605606708");

        assertThat(found("21 pulku 8")).containsExactly(jan);
        assertThat(found("ul. gen. andersa 3")).containsExactly(ewa);
    }

    @Test
    void a_single_letter_only_narrows_down() {
        residents.person("Adam", "Wrona", "Polna 1", "605606707");

        assertThat(found("z")).isEmpty();
        assertThat(found("wro z")).containsExactly(zofia);
    }

    @Test
    void whole_words_come_before_beginnings() {
        var wroniak = residents.person("Anna", "Wronaczyk", "Polna 1", "605606707");

        assertThat(found("wrona")).containsExactly(zofia, wroniak);
    }

    @Test
    void a_former_surname_still_finds() {
        var change = new PersonChange(new PersonName("Zofia", "Sowa"), null, null, null, null, false);
        people.correct(workers.systemAct(), zofia, 1, change);

        assertThat(found("wrona")).containsExactly(zofia);
        assertThat(found("sowa")).containsExactly(zofia);
    }

    @Test
    void a_wrong_number_no_longer_finds_but_a_new_one_does() {
        contacts.markWrong(workers.systemAct(), zofia, "+48600100200");
        contacts.add(workers.systemAct(), zofia, PhoneNumber.of("34 372 42 00").orElseThrow());

        assertThat(found("600100200")).isEmpty();
        assertThat(found("343724200")).containsExactly(zofia);
    }

    private List<PersonId> found(String typed) {
        return search.first(typed).stream().map(PersonHit::id).toList();
    }
}

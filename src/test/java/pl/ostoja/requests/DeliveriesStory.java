package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;

/// Standing help, entered by lists.
@StoryTest
class DeliveriesStory {

    @Autowired
    Deliveries deliveries;

    @Autowired
    People people;

    @Autowired
    RequestsHeld held;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    SignedIn ewa;
    PersonId zofia;
    PersonId jan;

    @BeforeEach
    void world() {
        ewa = workers.of(Role.SOCIAL_WORKER);
        var residents = new Residents(people);
        zofia = residents.zofia();
        jan = residents.jan();
    }

    @Test
    void each_person_of_a_list_is_one_service_as_the_catalogue_describes_it() {
        var delivered = deliveries.record(act(), list("hot-meal", 2, zofia, jan, zofia));

        assertThat(delivered.services()).isEqualTo(2);
        assertThat(delivered.leftOut()).isEmpty();
        assertThat(texts("""
                select kind || ' ' || help || ' ' || origin || ' ' || portions || ' ' || grams || ' '
                       || (persons = array[person]) || ' ' || (need is null) || ' ' || (delivery is not null)
                  from requests.service_card
                """))
                .containsExactly(
                        "hot-meal MEAL PROGRAM 2 1200 true true true", "hot-meal MEAL PROGRAM 2 1200 true true true");
        assertThat(texts("select programme || ' ' || kind || ' ' || services from requests.delivery"))
                .containsExactly("Posiłki dla seniorów hot-meal 2");
    }

    @Test
    void who_has_died_or_is_not_known_is_left_out_and_the_others_got_theirs() {
        people.died(act(), jan, LocalDate.of(2020, 4, 1), "rodzina");
        var nobody = new PersonId(Ids.next());

        var delivered = deliveries.record(act(), list("hot-meal", 1, jan, zofia, nobody));

        assertThat(delivered.leftOut()).containsExactly(jan, nobody);
        assertThat(texts("select person::text from requests.service"))
                .containsExactly(zofia.value().toString());
    }

    @Test
    void a_list_of_nobody_left_writes_nothing() {
        var delivered = deliveries.record(act(), list("hot-meal", 1, new PersonId(Ids.next())));

        assertThat(delivered.delivery()).isNull();
        assertThat(texts("select id::text from requests.delivery")).isEmpty();
    }

    @Test
    void the_same_act_again_gives_the_same_answer_and_writes_nothing() {
        var act = act();
        var first = deliveries.record(act, list("shopping", 1, zofia, jan));

        assertThat(deliveries.record(act, list("shopping", 1, zofia, jan))).isEqualTo(first);
        assertThat(texts("select count(*)::text from requests.service")).containsExactly("2");
    }

    @Test
    void lists_that_make_no_sense_are_refused_whole() {
        assertThatThrownBy(() -> deliveries.record(act(), list("gold", 1, zofia)))
                .hasMessage("need-is-not-in-the-catalogue");
        assertThatThrownBy(() -> deliveries.record(act(), list("care", 1, zofia)))
                .hasMessage("cash-and-care-need-a-case");
        assertThatThrownBy(() -> deliveries.record(act(), list("hot-meal", 0, zofia)))
                .hasMessage("need-has-a-quantity");
        assertThatThrownBy(() -> deliveries.record(act(), list("hot-meal", 1))).hasMessage("a-delivery-names-somebody");
        assertThatThrownBy(() -> deliveries.record(act(), new DeliveryList(" ", "hot-meal", 1, List.of(zofia))))
                .hasMessage("a-delivery-names-its-programme");
        assertThat(texts("select id::text from requests.service")).isEmpty();
    }

    @Test
    void the_journal_proves_whom_a_list_served() {
        deliveries.record(act(), list("shopping", 1, zofia, jan));

        assertThat(texts("""
                select details ->> 'persons' from journal.line where deed = 'requests.delivered'
                """)).isEqualTo(texts("""
                select encode(sha256(convert_to(string_agg(person::text, ',' order by person::text), 'UTF8')), 'hex')
                  from requests.service
                """));
    }

    @Test
    void a_person_is_told_of_what_came_under_a_programme() {
        deliveries.record(act(), list("shopping", 1, zofia));

        assertThat(held.of(zofia.value()))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("requests.held.need", "shopping")
                        .containsEntry("requests.held.note", "Posiłki dla seniorów"));
        assertThat(held.of(jan.value())).isEmpty();
    }

    private static DeliveryList list(String kind, int quantity, PersonId... persons) {
        return new DeliveryList("Posiłki dla seniorów", kind, quantity, List.of(persons));
    }

    private Act act() {
        return workers.act(ewa);
    }

    private List<String> texts(String sql) {
        return db.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}

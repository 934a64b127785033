package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;

/// Lists of requests.
@StoryTest
class ManyRequestsStory {

    @Autowired
    ManyRequests many;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    PersonId zofia;
    PersonId jan;

    @BeforeEach
    void world() {
        var residents = new Residents(people);
        zofia = residents.zofia();
        jan = residents.jan();
    }

    @Test
    void what_is_refused_of_a_list_is_named_and_the_others_are_opened() {
        people.died(act(), jan, LocalDate.of(2020, 4, 1), "rodzina");

        var all = many.openAll(
                act(),
                List.of(of(zofia, "gold"), of(zofia, "shopping"), of(new PersonId(Ids.next()), "pet"), of(jan, "pet")));

        assertThat(all.refused())
                .containsOnly(
                        entry(0, "need-is-not-in-the-catalogue"),
                        entry(2, "not-found"),
                        entry(3, "the-person-has-died"));
        assertThat(all.opened()).hasSize(4);
        assertThat(all.opened().get(1)).isNotNull();
        assertThat(db.sql("select kind from requests.need").query(String.class).list())
                .containsExactly("shopping");
        assertThat(count("select count(*) from requests.request")).isEqualTo(1);
        assertThat(count("select count(*) from dispatch.task")).isEqualTo(1);
    }

    @Test
    void each_request_of_a_list_is_an_act_of_its_own_in_the_journal_of_its_person() {
        many.openAll(act(), List.of(of(zofia, "shopping"), of(jan, "pet")));

        assertThat(count("select count(distinct person) from journal.line where deed = 'requests.opened'"))
                .isEqualTo(2);
        assertThat(count("select count(distinct act) from requests.request")).isEqualTo(2);
    }

    @Test
    void nobody_is_there_to_be_asked_about_duplicates_of_a_list() {
        var asking = OpenRequest.of(zofia, Origin.HOTLINE, WantedNeed.of("pet"));

        assertThatThrownBy(() -> many.openAll(act(), List.of(asking))).isInstanceOf(IllegalArgumentException.class);
    }

    private static OpenRequest of(PersonId person, String code) {
        return OpenRequest.of(person, Origin.HOTLINE, WantedNeed.of(code)).acceptingDuplicates();
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    private Act act() {
        return workers.act(workers.of(Role.OPERATOR));
    }
}

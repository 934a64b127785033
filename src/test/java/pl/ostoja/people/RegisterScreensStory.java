package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;

/// What workers do with the register on its screens: find, join, part, write down who speaks for somebody.
@StoryTest
class RegisterScreensStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    Residents residents;
    SignedIn head;
    PersonId zofia;

    @BeforeEach
    void town() {
        residents = new Residents(people);
        head = workers.of(Role.HEAD_OF_SECTION);
        zofia = residents.enter(
                "Żaneta Zofia", "Wróna", Residents.ZOFIAS_PESEL, null, null, "ul. Świętej Barbary 4/12", "600100200");
        residents.person("Adam", "Nowak", "Długa 9", "605606707");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wro",
                "WRONA",
                "zan wro",
                "wróna żaneta",
                "zofia wr",
                "Врона",
                "600100200",
                "600 100",
                "+48 600-100-200",
                "360312",
                "36031212345",
                "barbary 4",
                "sw barbary 4/12",
                "wrona barb",
            })
    void somebody_is_found_by_whatever_is_typed(String typed) {
        assertThat(browser.get().uri("/people").param("q", typed).with(as(head)))
                .hasStatusOk()
                .bodyText()
                .contains("Wróna Żaneta Zofia")
                .doesNotContain("Nowak Adam");
    }

    @Test
    void two_records_are_shown_side_by_side_joined_and_parted_as_they_were() {
        var zaneta = residents.enter("Żaneta", "Wrona", null, LocalDate.of(1936, 3, 12), null, "Polna 1", "601202303");
        var before = List.of(people.get(zofia).particulars(), people.get(zaneta).particulars());
        var phones = phonesOf(zofia);
        var pair = "/people/" + zofia.value() + "/duplicates/" + zaneta.value();

        assertThat(get(pair))
                .hasStatusOk()
                .bodyText()
                .contains("Wróna", "Wrona", "Świętej Barbary", "Polna 1", "601 202 303", "Połączyć dwa rekordy?");
        assertThat(people.get(zaneta).isMerged()).isFalse();

        assertThat(post(pair, Map.of("take", "NAME", "reason", "ten sam dowód")))
                .hasRedirectedUrl("/people/" + zofia.value());
        assertThat(get("/people/" + zofia.value())).bodyText().contains("Żaneta Wrona", "601 202 303", "Rozdziel");
        assertThat(get("/people/" + zaneta.value())).hasRedirectedUrl("/people/" + zofia.value());

        assertThat(post("/people/" + zaneta.value() + "/parting", Map.of("reason", "dwie osoby")))
                .hasRedirectedUrl("/people/" + zaneta.value());
        assertThat(List.of(people.get(zofia).particulars(), people.get(zaneta).particulars()))
                .isEqualTo(before);
        assertThat(phonesOf(zofia)).isEqualTo(phones);
        assertThat(get("/people/" + zaneta.value())).hasStatusOk().bodyText().contains("601 202 303");
    }

    @Test
    void who_speaks_for_somebody_stands_on_the_card_until_it_ends() {
        var card = "/people/" + zofia.value();

        assertThat(post(card + "/representatives", Map.of("name", "Anna Wróna", "kind", "PROXY")))
                .hasStatus(422)
                .bodyText()
                .contains("Anna Wróna");
        post(
                card + "/representatives",
                Map.of(
                        "name",
                        "Anna Wróna",
                        "kind",
                        "PROXY",
                        "phone",
                        "607708809",
                        "scope",
                        "odbiór przesyłek",
                        "since",
                        "2020-04-01"));
        assertThat(get(card))
                .bodyText()
                .contains("Anna Wróna", "pełnomocnik", "607708809", "odbiór przesyłek", "01.04.2020");

        var id = db.sql("select id::text from people.representative")
                .query(String.class)
                .single();
        assertThat(post(card + "/representatives/" + id + "/end", Map.of())).hasRedirectedUrl(card);
        assertThat(db.sql("select until from people.representative")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2020, 4, 27));
    }

    @Test
    void a_stale_save_of_a_household_shows_both_versions() {
        var form = "/people/households/" + people.get(zofia).household().value() + "/form";

        post(form, Map.of("address", "ul. Świętej Barbary 4/13", "version", "1"));

        assertThat(post(form, Map.of("address", "ul. Świętej Barbary 4/14", "version", "1")))
                .hasStatus(409)
                .bodyText()
                .contains("4/13", "4/14", "name=\"version\" value=\"2\"");
    }

    private List<String> phonesOf(PersonId person) {
        return db.sql("select number from people.phone_card where person = :id order by 1")
                .param("id", person.value())
                .query(String.class)
                .list();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(as(head)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(as(head));
        fields.forEach(request::param);
        return request.exchange();
    }
}

package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Districts;
import pl.ostoja.centre.NewDistrict;
import pl.ostoja.centre.Towns;

@StoryTest
class CardStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Merges merges;

    @Autowired
    Centre centre;

    @Autowired
    Districts districts;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    Residents residents;
    SignedIn operator;

    @BeforeEach
    void town() {
        residents = new Residents(people);
        operator = workers.of(Role.OPERATOR);
    }

    @Test
    void a_card_shows_the_person_and_the_whole_household() {
        var family = residents.familyOfFive();

        assertThat(get("/people/" + family.getFirst().value(), operator))
                .hasStatusOk()
                .bodyText()
                .contains("Adam Nowak", "Halina Nowak", "ul. Długa 5 m. 3", "601 202 303", "wspólny dla 5 osób");
    }

    @Test
    void opening_a_card_is_written_down() {
        var zofia = residents.zofia();

        get("/people/" + zofia.value(), operator);

        assertThat(db.sql("select actor from journal.line where deed = 'people.card-seen' and person = :person")
                        .param("person", zofia.value())
                        .query(String.class)
                        .list())
                .containsExactly("Operator");
    }

    @Test
    void a_worker_of_another_district_gives_a_reason_first_and_once_a_day() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
        var north = districts.add(workers.systemAct(), new NewDistrict("Północ", null, List.of("Lipowa"), null));
        var zofia = residents.zofia();
        var stranger = workers.of(Role.SOCIAL_WORKER, UUID.randomUUID());
        var local = workers.of(Role.SOCIAL_WORKER, north.value());
        var card = "/people/" + zofia.value();

        assertThat(get(card, local)).bodyText().contains("Północ");
        assertThat(get(card, stranger)).bodyText().contains("Podaj powód").doesNotContain("600 100 200");
        assertThat(post(card + "/reason", stranger, Map.of("reason", "?"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(card + "/reason", stranger, Map.of("reason", "zastępstwo")))
                .hasRedirectedUrl(card);
        assertThat(get(card, stranger)).bodyText().contains("600 100 200");
    }

    @Test
    void the_card_of_a_merged_record_is_the_survivors() {
        var zofia = residents.zofia();
        var zofja = residents.person("Zofja", "Wrona", "Polna 1", "605606707");
        merges.merge(workers.systemAct(), zofja, zofia, Set.of(), null);

        assertThat(get("/people/" + zofja.value(), operator)).hasRedirectedUrl("/people/" + zofia.value());
    }

    @Test
    void a_stale_save_shows_both_versions_field_by_field() {
        var zofia = residents.zofia();
        var form = "/people/" + zofia.value() + "/form";
        post(form, operator, person("Zofia", "Wrona-Sowa", "1"));

        assertThat(post(form, workers.of(Role.OPERATOR), person("Zofia Anna", "Wrona-Kos", "1")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Wrona-Sowa", "Wrona-Kos", "obie wersje zmienione", "name=\"version\" value=\"2\"");
        assertThat(people.get(zofia).name().surname()).isEqualTo("Wrona-Sowa");
    }

    @Test
    void bad_input_gets_a_sentence_at_the_field_and_the_form_as_typed() {
        var zofia = residents.zofia();

        assertThat(post(
                        "/people/" + zofia.value() + "/contacts",
                        operator,
                        Map.of("contact", "sześćset", "owner", "córka")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ani na adres e-mail", "sześćset", "córka");
    }

    @Test
    void somebody_who_may_be_known_already_is_shown_before_saving() {
        residents.zofia();
        var form = Map.of("firstNames", "Zofia", "surname", "Wrona", "phones", "600 100 200");

        assertThat(post("/people/new", operator, form)).hasStatusOk().bodyText().contains("ten sam telefon");
        assertThat(count()).isEqualTo(1);

        var anyway = Map.of("firstNames", "Zofia", "surname", "Wrona", "phones", "600 100 200", "anyway", "true");
        assertThat(post("/people/new", operator, anyway)).hasStatus3xxRedirection();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void every_page_of_the_register_opens() {
        var head = workers.of(Role.HEAD_OF_SECTION);
        var zofia = residents.zofia().value();
        var jan = residents.jan();
        var household = people.get(jan).household().value();

        assertThat(List.of(
                        "/people?q=wro",
                        "/people/new",
                        "/people/duplicates",
                        "/people/stop-list",
                        "/people/" + zofia + "/form",
                        "/people/households/" + household + "/form",
                        "/people/" + zofia + "/duplicates/" + jan.value()))
                .allSatisfy(path -> assertThat(get(path, head)).hasStatusOk());
    }

    private static Map<String, String> person(String firstNames, String surname, String version) {
        return Map.of(
                "firstNames", firstNames, "surname", surname, "pesel", Residents.ZOFIAS_PESEL, "version", version);
    }

    private int count() {
        return db.sql("select count(*) from people.person").query(Integer.class).single();
    }

    private MvcTestResult get(String path, SignedIn who) {
        return browser.get().uri(path).with(as(who)).exchange();
    }

    private MvcTestResult post(String path, SignedIn who, Map<String, String> fields) {
        var request = browser.post().uri(path).with(as(who));
        fields.forEach(request::param);
        return request.exchange();
    }
}

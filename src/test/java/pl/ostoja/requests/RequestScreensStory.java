package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

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
import pl.ostoja.kernel.Ids;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;

@StoryTest
class RequestScreensStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    HelpRequests requests;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    SignedIn ewa;
    PersonId zofia;
    Needs needs;

    @BeforeEach
    void world() {
        ewa = workers.of(Role.OPERATOR);
        zofia = new Residents(people).zofia();
        needs = new Needs(requests);
    }

    @Test
    void a_request_is_taken_by_hand() {
        assertThat(browser.get().uri("/requests/new?person={id}", zofia.value()).with(as(ewa)))
                .bodyText()
                .contains("Zofia Wrona", "Gorący posiłek");

        var saved = browser.post()
                .uri("/requests")
                .param("person", zofia.value().toString())
                .param("need", "hot-meal")
                .param("quantity.hot-meal", "1")
                .param("means.hot-meal", "true")
                .with(as(ewa));

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(page("/requests")).bodyText().contains("Zofia Wrona", "Gorący posiłek", "Lipowa");
    }

    @Test
    void a_form_without_needs_comes_back_as_typed() {
        var answer = browser.post()
                .uri("/requests")
                .param("person", zofia.value().toString())
                .param("request-note", "proszę po 16")
                .with(as(ewa))
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("Zaznacz co najmniej jedną potrzebę", "proszę po 16");
    }

    @Test
    void the_same_open_need_is_shown_before_saving_and_can_be_accepted() {
        needs.shopping(workers.act(ewa), zofia);

        assertThat(browser.post()
                        .uri("/requests")
                        .param("person", id())
                        .param("need", "shopping")
                        .with(as(ewa)))
                .bodyText()
                .contains("Ta sama potrzeba jest już otwarta");
        assertThat(browser.post()
                        .uri("/requests")
                        .param("person", id())
                        .param("need", "shopping")
                        .param("accept", "true")
                        .with(as(ewa)))
                .hasStatus3xxRedirection();
    }

    @Test
    void one_request_opens_beside_the_list_and_that_is_written_down() {
        var need = needs.need(workers.act(ewa), zofia, WantedNeed.of("shopping").noting("chleb i piwo"));

        var card = page("/requests?show=MINE&open=" + requestOf(need));

        assertThat(card).bodyText().contains("chleb i piwo", "Alkoholu nie kupujemy", "Zadanie czeka na przydzielenie");
        assertThat(db.sql("select count(*) from journal.line where deed = 'requests.seen'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_need_is_refused_with_its_reason_on_the_card() {
        var need = needs.shopping(workers.act(ewa), zofia);

        var card = browser.post()
                .uri("/requests/needs/{id}", need.value())
                .param("deed", "REFUSE")
                .param("refusal", "OUTSIDE_COMMUNE")
                .param("act", Ids.next().toString())
                .header("HX-Request", "true")
                .with(as(ewa))
                .exchange();

        assertThat(card).hasStatusOk();
        assertThat(card).bodyText().contains("niemożliwe", "spoza gminy", "Otwórz ponownie");
    }

    @Test
    void the_list_goes_out_as_it_is_shown() {
        needs.shopping(workers.act(ewa), zofia);
        needs.medicines(workers.act(ewa), new Residents(people).jan());

        assertThat(page("/requests/export?form=csv&urgency=TODAY"))
                .bodyText()
                .contains("Jan Kowal")
                .doesNotContain("Zofia");
    }

    @Test
    void a_worker_of_another_district_finds_nothing() {
        var need = needs.shopping(workers.act(ewa), zofia);
        var elsewhere = workers.of(Role.SOCIAL_WORKER, Ids.next());

        assertThat(browser.get().uri("/requests").with(as(elsewhere)))
                .bodyText()
                .doesNotContain("Zofia");
        assertThat(browser.get().uri("/requests/{id}", requestOf(need)).with(as(elsewhere)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_catalogue_is_changed_for_needs_to_come() {
        var director = workers.of(Role.DIRECTOR);
        try {
            assertThat(browser.get().uri("/needs").with(as(director)))
                    .bodyText()
                    .contains("Gorący posiłek", "alkohol");
            assertThat(hours(director, "3", "0")).hasStatus3xxRedirection();
            assertThat(hours(director, "4", "0")).hasStatus(HttpStatus.CONFLICT);
            assertThat(hours(director, "0", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } finally {
            db.sql("update requests.need_kind set clock_minutes = 1440, version = 0 where code = 'shopping'")
                    .update();
        }
    }

    private MvcTestResult hours(SignedIn who, String hours, String version) {
        return browser.post()
                .uri("/needs/shopping")
                .param("version", version)
                .param("urgency", "TWO_DAYS")
                .param("hours", hours)
                .param("portions", "0")
                .param("grams", "8000")
                .param("active", "true")
                .with(as(who))
                .exchange();
    }

    private MvcTestResult page(String uri) {
        return browser.get().uri(uri).with(as(ewa)).exchange();
    }

    private String id() {
        return zofia.value().toString();
    }

    private String requestOf(NeedId need) {
        return db.sql("select request::text from requests.need where id = :id")
                .param("id", need.value())
                .query(String.class)
                .single();
    }
}

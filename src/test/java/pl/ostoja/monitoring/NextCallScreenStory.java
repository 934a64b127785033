package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class NextCallScreenStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Rounds rounds;

    @Autowired
    People people;

    @Autowired
    Confinements confinements;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    WatchedTown town;
    SignedIn ola;

    @BeforeEach
    void nineInTheMorning() {
        town = new WatchedTown(people, confinements);
        ola = workers.of(Role.OPERATOR);
        clock.set(at("09:00"));
    }

    @Test
    void everything_of_a_conversation_is_on_one_page() {
        town.family();
        make();

        assertThat(page()).bodyText().contains("Weź następną rozmowę");
        take();

        assertThat(page())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Halina Nowak",
                        "Lena Nowak",
                        "tel:+48601202303",
                        "Na ile dni jest jedzenie?",
                        "pierwszy kontakt")
                .contains("ponownie o 11:30, próba 2 z 3")
                .doesNotContain("monitoring.outcome", "monitoring.step", "monitoring.question");
    }

    @Test
    void what_is_typed_is_kept_and_its_needs_and_alarms_follow() {
        town.zofia();
        make();
        take();
        var call = call();

        var live = post("/next-call/" + call + "/draft", "a.h.food", "one", "note", "sąsiad mówi, że krew");

        assertThat(live).hasStatusOk().bodyText().contains("n.h.hot-meal", "obiecujemy do");
        assertThat(live).bodyText().containsPattern("id=\"emergency\"(?![^>]*hidden)");
        assertThat(page()).bodyText().contains("sąsiad mówi, że krew");
    }

    @Test
    void an_outcome_with_ticked_needs_opens_them_and_the_next_call_appears() {
        var zofia = town.zofia();
        town.jan();
        make();
        take();
        var call = call();
        var whom = personOf(call).value();

        var saved = post(
                "/next-call/" + call + "/outcome",
                "outcome",
                "REACHED",
                "a.h.food",
                "one",
                "s.h.hot-meal",
                "1",
                "n.h.dry-provisions",
                "1",
                "a." + whom + ".medicines",
                "none");

        assertThat(saved).hasRedirectedUrl("/next-call?done=" + call);
        assertThat(db.sql("select kind from requests.need_card order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("dry-provisions", "medicines");
        assertThat(call()).isNotEqualTo(call);
        assertThat(zofia).isNotNull();
    }

    @Test
    void a_form_without_an_outcome_comes_back_as_typed() {
        town.zofia();
        make();
        take();

        assertThat(post("/next-call/" + call() + "/outcome", "note", "dzwonić po południu"))
                .hasStatus(422)
                .bodyText()
                .contains("Wybierz wynik rozmowy.", "dzwonić po południu");
    }

    private void make() {
        rounds.make(workers.systemAct(), MONDAY);
    }

    private void take() {
        post("/next-call", ola);
    }

    private MvcTestResult page() {
        return browser.get().uri("/next-call").with(as(ola)).exchange();
    }

    private MvcTestResult post(String path, SignedIn who) {
        return browser.post()
                .uri(path)
                .param("act", Ids.next().toString())
                .with(as(who))
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).param("act", Ids.next().toString());
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.with(as(ola)).exchange();
    }

    private UUID call() {
        return db.sql("select id from monitoring.call where account = ?")
                .param(ola.id().value())
                .query(UUID.class)
                .single();
    }

    private PersonId personOf(UUID call) {
        return new PersonId(db.sql("select person from monitoring.check_in where call = ?")
                .param(call)
                .query(UUID.class)
                .single());
    }
}

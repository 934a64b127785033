package pl.ostoja.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.Needs;

@StoryTest
class TaskScreensStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Tasks tasks;

    @Autowired
    Organisations organisations;

    @Autowired
    HelpRequests requests;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    Errands errands;
    SignedIn dispatcher;
    SignedIn marek;
    PersonId zofia;
    NeedId shopping;

    @BeforeEach
    void world() {
        errands = new Errands(tasks, db);
        dispatcher = workers.of(Role.DISPATCHER);
        marek = workers.of(Role.CARRIER);
        zofia = new Residents(people).zofia();
        shopping = new Needs(requests).shopping(workers.systemAct(), zofia);
    }

    @Test
    void the_dispatcher_gives_a_task_and_sees_who_has_it() {
        assertThat(page("/tasks?show=UNASSIGNED")).bodyText().contains("Zakupy", "Lipowa");

        var card = browser.post()
                .uri("/tasks/{id}/assignment", task())
                .param("worker", marek.id().value().toString())
                .header("HX-Request", "true")
                .with(as(dispatcher));

        assertThat(card).bodyText().contains("Przydzielone.", "Carrier");
        assertThat(page("/tasks?carrier=" + marek.id().value())).bodyText().contains("Lipowa", "Karta zadań");
    }

    @Test
    void the_second_dispatcher_sees_that_somebody_was_faster() {
        errands.carriedBy(marek, shopping, workers.act(dispatcher));

        var card = browser.post()
                .uri("/tasks/{id}/assignment", task())
                .param("worker", workers.of(Role.CARRIER).id().value().toString())
                .header("HX-Request", "true")
                .with(as(dispatcher));

        assertThat(card).bodyText().contains("Ktoś przydzielił to zadanie przed chwilą");
    }

    @Test
    void a_carrier_sees_a_first_name_a_door_and_a_phone_and_nothing_else() {
        errands.carriedBy(marek, shopping, workers.act(dispatcher));

        assertThat(browser.get().uri("/my-tasks").with(as(marek)))
                .bodyText()
                .contains("Zofia", "Lipowa 4/12", "600100200", "chleb, mleko, jabłka")
                .doesNotContain("Wrona", "36031212345", errands.codeOf(errands.of(shopping)));
    }

    @Test
    void a_carrier_brings_his_task_to_its_end_on_the_phone() {
        var task = errands.carriedBy(marek, shopping, workers.act(dispatcher));

        mine(marek, "ACCEPT");
        mine(marek, "LEAVE");
        var done = browser.post()
                .uri("/my-tasks/{id}", task())
                .param("deed", "HAND_OVER")
                .param("proof", "CODE")
                .param("code", errands.codeOf(task))
                .param("quantity", "1")
                .with(as(marek));

        assertThat(done).hasRedirectedUrl("/my-tasks");
        assertThat(errands.stateOf(task)).isEqualTo("DONE");
    }

    @Test
    void for_another_carrier_the_task_does_not_exist_and_no_carrier_cancels() {
        var task = errands.carriedBy(marek, shopping, workers.act(dispatcher));

        assertThat(mine(workers.of(Role.CARRIER), "ACCEPT")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mine(marek, "CANCEL")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(errands.stateOf(task)).isEqualTo("ASSIGNED");
    }

    @Test
    void the_order_of_an_organisation_is_its_sheet_and_is_recorded_as_a_disclosure() throws IOException {
        var adullam = organisations.add(
                workers.act(dispatcher), new NewOrganisation("Adullam", "pan Piotr", "34 321 00 00", null));
        tasks.assign(workers.act(dispatcher), errands.of(shopping), new Carrier.Partner(adullam), null);

        assertThat(page("/tasks/sheet?carrier=" + adullam.value())).bodyText().contains("Adullam", "Zofia");
        var pdf = page("/tasks/sheet.pdf?carrier=" + adullam.value());

        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Zofia", "Lipowa 4/12", "chleb, mleko, jabłka")
                    .doesNotContain("Wrona", "36031212345");
        }
        assertThat(db.sql("select recipient from journal.disclosure")
                        .query(String.class)
                        .list())
                .containsExactly("Adullam");
    }

    @Test
    void the_map_gets_points_and_districts_from_the_house_itself() {
        db.sql("update dispatch.task set lat = 50.81, lon = 19.12").update();

        assertThat(page("/tasks/points"))
                .bodyJson()
                .extractingPath("$[0].label")
                .asString()
                .contains("Lipowa");
        assertThat(page("/tasks/districts")).bodyJson().isEqualTo("[]");
    }

    @Test
    void the_list_goes_out_as_it_is_shown() {
        assertThat(page("/tasks/export?form=csv&type=SHOPPING")).bodyText().contains("Lipowa");
        assertThat(page("/tasks/export?form=csv&type=MEAL")).bodyText().doesNotContain("Lipowa");
    }

    private MvcTestResult mine(SignedIn who, String deed) {
        return browser.post()
                .uri("/my-tasks/{id}", task())
                .param("deed", deed)
                .with(as(who))
                .exchange();
    }

    private MvcTestResult page(String uri) {
        return browser.get().uri(uri).with(as(dispatcher)).exchange();
    }

    private UUID task() {
        return errands.of(shopping).value();
    }
}

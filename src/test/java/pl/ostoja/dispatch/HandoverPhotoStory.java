package pl.ostoja.dispatch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.dispatch.photo.Snapshots;
import pl.ostoja.journal.DataRequests;
import pl.ostoja.journal.NewDataRequest;
import pl.ostoja.journal.Retention;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.Needs;

@StoryTest
class HandoverPhotoStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Tasks tasks;

    @Autowired
    HelpRequests requests;

    @Autowired
    People people;

    @Autowired
    DataRequests dataRequests;

    @Autowired
    Retention retention;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    SignedIn marek;
    SignedIn dispatcher;
    PersonId zofia;
    TaskId task;

    @BeforeEach
    void world() {
        marek = workers.of(Role.CARRIER);
        dispatcher = workers.of(Role.DISPATCHER);
        zofia = new Residents(people).zofia();
        var shopping = new Needs(requests).shopping(workers.systemAct(), zofia);
        task = new Errands(tasks, db).carriedBy(marek, shopping, workers.act(dispatcher));
    }

    @Test
    void a_photo_of_the_parcel_proves_the_handover_and_every_look_at_it_is_recorded() {
        assertThat(handedOver(Snapshots.jpegFromPhone(640, 480, 6))).hasRedirectedUrl("/my-tasks");

        var seen = photo(dispatcher);

        assertThat(seen).hasStatusOk().hasContentType("image/jpeg");
        assertThat(seen).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(seen.getResponse().getHeader("Cache-Control")).contains("no-store", "private");
        assertThat(new String(seen.getResponse().getContentAsByteArray(), ISO_8859_1))
                .startsWith("ÿØÿ")
                .doesNotContain(Snapshots.WHERE);
        assertThat(db.sql("select actor from journal.line where deed = 'dispatch.photo-seen'")
                        .query(String.class)
                        .list())
                .containsExactly(dispatcher.displayName());
    }

    @Test
    void those_who_may_see_the_task_see_it_and_for_all_others_there_is_none() {
        handedOver(Snapshots.jpeg(640, 480));

        assertThat(photo(marek)).hasStatusOk();
        assertThat(photo(Workers.pretended(Role.HEAD_OF_SECTION))).hasStatusOk();
        assertThat(photo(workers.of(Role.CARRIER))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(photo(workers.of(Role.SOCIAL_WORKER, new UUID(0, 1)))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(photo(Workers.pretended(Role.OPERATOR))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri("/my-tasks").with(as(marek)))
                .bodyText()
                .contains("Przekazane dzisiaj", "/tasks/" + task.value() + "/photo");
        assertThat(browser.get().uri("/tasks?open=" + task.value()).with(as(dispatcher)))
                .bodyText()
                .contains("/tasks/" + task.value() + "/photo");
    }

    @Test
    void a_file_that_is_no_photo_comes_back_with_a_sentence_at_its_field_and_the_form_as_typed() {
        var answer = handedOver("GIF89a".getBytes(US_ASCII));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("photo-" + task.value() + "-fault", "To nie jest zdjęcie JPEG ani PNG", "value=\"sąsiadka\"");
        assertThat(handedOver(new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dołącz zdjęcie albo wybierz inne potwierdzenie");
        assertThat(new Errands(tasks, db).stateOf(task)).isEqualTo("ASSIGNED");
        assertThat(photo(dispatcher)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_answer_to_the_person_says_that_there_is_a_photo() {
        handedOver(Snapshots.jpeg(640, 480));
        var id = dataRequests.register(
                workers.systemAct(),
                new NewDataRequest(zofia.value(), "Zofia", "dowód okazany", LocalDate.of(2020, 4, 27)));

        var answer = browser.get()
                .uri("/data-requests/" + id + "/answer.json")
                .with(as(Workers.pretended(Role.DATA_PROTECTION_OFFICER)))
                .exchange();

        assertThat(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                .contains("dispatch.held.photo-at", "dispatch.held.handed-over-at", "sąsiadka");
    }

    @Test
    void it_goes_when_its_term_is_over_and_with_its_task() {
        handedOver(Snapshots.jpeg(640, 480));
        db.sql("update dispatch.photo set at = at - interval '4 months'").update();
        var due = retention.all().stream()
                .filter(kept -> "retention.handover-photo".equals(kept.rule()))
                .findFirst()
                .orElseThrow();
        assertThat(due.due()).isEqualTo(1);

        retention.purge(workers.systemAct(), due.rule(), due.before());

        assertThat(photo(dispatcher)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(db.sql(
                                "select confdeltype from pg_constraint where conrelid = 'dispatch.photo'::regclass and contype = 'f'")
                        .query(String.class)
                        .single())
                .isEqualTo("c");
    }

    private MvcTestResult handedOver(byte[] photo) {
        return browser.post()
                .uri("/my-tasks/{id}", task.value())
                .multipart()
                .file(new MockMultipartFile("photo", "IMG_0001.jpg", "image/jpeg", photo))
                .param("deed", "HAND_OVER")
                .param("proof", "PHOTO")
                .param("receiver", "sąsiadka")
                .param("quantity", "1")
                .with(as(marek))
                .exchange();
    }

    private MvcTestResult photo(SignedIn who) {
        return browser.get()
                .uri("/tasks/{id}/photo", task.value())
                .with(as(who))
                .exchange();
    }
}

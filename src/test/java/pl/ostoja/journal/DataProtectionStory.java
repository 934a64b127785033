package pl.ostoja.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;

@StoryTest
class DataProtectionStory {

    static final LocalDate TODAY = LocalDate.of(2020, 4, 27);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Journal journal;

    @Autowired
    DataRequests requests;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Retention retention;

    @Autowired
    Workers workers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void an_answer_is_due_within_a_month_and_can_be_put_off_once_by_two() {
        var id = registered(Ids.next());
        assertThat(requests.get(id).dueOn()).isEqualTo(LocalDate.of(2020, 5, 27));
        assertThat(requests.get(id).term()).isEqualTo("R-157");

        requests.extend(workers.systemAct(), id, "dużo danych");

        assertThat(requests.get(id).dueOn()).isEqualTo(LocalDate.of(2020, 7, 27));
        var act = workers.systemAct();
        assertThatThrownBy(() -> requests.extend(act, id, "jeszcze")).isInstanceOf(Problem.Refused.class);
    }

    @Test
    void the_answer_holds_what_was_done_with_the_data_but_not_by_whom() {
        var person = Ids.next();
        var act = workers.systemAct();
        journal.once(act, () -> journal.write(act, Entry.of("access.signed-in").person(person)));
        var id = registered(person);

        var json = get("/data-requests/" + id + "/answer.json");

        assertThat(json).hasStatusOk();
        assertThat(text(json))
                .contains("journal.data.lines", "access.signed-in")
                .doesNotContain("Ostoja");
        var pdf = get("/data-requests/" + id + "/answer.pdf");
        assertThat(pdf).hasStatusOk();
        assertThat(text(pdf)).startsWith("%PDF");
    }

    @Test
    void a_request_is_answered_once_and_stays_on_the_list() {
        var id = registered(Ids.next());
        requests.answer(workers.systemAct(), id, "wydruk odebrany osobiście");
        var act = workers.systemAct();

        assertThatThrownBy(() -> requests.answer(act, id, "znowu")).isInstanceOf(Problem.Refused.class);
        assertThat(text(get("/data-requests"))).contains("Anna Nowak", "odpowiedziano");
        assertThat(text(get("/data-requests/" + id))).contains("wydruk odebrany osobiście");
    }

    @Test
    void what_leaves_the_house_stands_in_the_register() {
        var act = workers.systemAct();
        transaction.executeWithoutResult(_ -> disclosures.record(
                act,
                new Disclosure(
                        "PSSE Częstochowa", "wiersze odrzucone", "art. 11", TODAY.plusDays(30), 12, null, null)));

        assertThat(text(get("/disclosures")))
                .contains("PSSE Częstochowa", "wiersze odrzucone", "art. 11", "27.05.2020");
    }

    @Test
    void what_is_not_past_its_term_stays_and_what_was_shown_is_what_is_purged() {
        var act = workers.systemAct();

        assertThat(retention.all())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(kept -> assertThat(kept.due()).isZero());
        assertThatThrownBy(() -> retention.purge(act, "retention.disclosure", TODAY))
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo("purge-is-as-shown"));
        assertThat(text(get("/retention"))).contains("24 miesiące", "R-155", "Rejestr udostępnień");
    }

    private UUID registered(UUID person) {
        return requests.register(
                workers.systemAct(), new NewDataRequest(person, "Anna Nowak", "dowód okazany w siedzibie", TODAY));
    }

    private MvcTestResult get(String uri) {
        return browser.get()
                .uri(uri)
                .with(as(Workers.pretended(Role.DATA_PROTECTION_OFFICER)))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}

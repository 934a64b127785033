package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

@StoryTest
class RequestApiStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    PersonId zofia;
    SignedIn program;

    @BeforeEach
    void world() {
        zofia = new Residents(people).zofia();
        program = workers.of(Role.OPERATOR);
    }

    @Test
    void a_program_opens_a_request_and_reads_it_back() {
        var opened = post("first", wanting("shopping"));
        assertThat(opened).hasStatus(HttpStatus.CREATED);
        assertThat(opened).bodyJson().extractingPath("$.outcome").isEqualTo("opened");

        var list = browser.get().uri("/api/v1/requests").with(as(program)).exchange();

        assertThat(list).bodyJson().extractingPath("$[0].origin").isEqualTo("PROGRAM");
        assertThat(list).bodyJson().extractingPath("$[0].needs[0].code").isEqualTo("shopping");
        assertThat(list).bodyText().doesNotContain("Wrona");
        assertThat(browser.get()
                        .uri(String.valueOf(opened.getResponse().getHeader("Location")))
                        .with(as(program)))
                .hasStatusOk();
    }

    @Test
    void the_same_key_again_opens_nothing_and_answers_as_the_first_time() throws Exception {
        var first = post("key", wanting("shopping"));
        var second = post("key", wanting("shopping"));

        assertThat(second.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
        assertThat(db.sql("select count(*) from requests.request")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void the_same_need_is_shown_and_not_opened() {
        post("first", wanting("shopping"));

        var answer = post("second", wanting("shopping"));

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.open[0].code").isEqualTo("shopping");
    }

    @Test
    void a_rule_says_no_in_a_form_that_programs_read() {
        var answer = post("first", wanting("gold"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/need-is-not-in-the-catalogue");
    }

    private MvcTestResult post(String key, String body) {
        return browser.post()
                .uri("/api/v1/requests")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(as(program))
                .exchange();
    }

    private String wanting(String code) {
        return """
                {"person": "%s", "needs": [{"code": "%s"}]}
                """.formatted(zofia.value(), code);
    }
}

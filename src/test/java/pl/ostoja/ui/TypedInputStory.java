package pl.ostoja.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Ids;

/// What nobody means to send: the house answers with a sentence or takes what it can.
@StoryTest
@ExtendWith(OutputCaptureExtension.class)
class TypedInputStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    @Test
    void a_character_that_no_database_can_hold_is_left_out() {
        var answer = send(newPerson("No\u0000wak").param("birthDate", "1944-05-14"));

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(db.sql("select surname from people.person")
                        .query(String.class)
                        .single())
                .isEqualTo("Nowak");
    }

    @Test
    void a_day_beyond_all_calendars_is_told_at_its_field() {
        var answer = send(newPerson("Nowak").param("birthDate", "+999999999-12-31"));

        assertThat(answer).hasStatus(422).bodyText().contains("Nie rozumiem tej wartości.");
    }

    @Test
    void a_choice_that_is_not_there_any_more_is_refused_by_a_sentence() {
        var answer = send(newPerson("Nowak")
                .param("anyway", "true")
                .param("household", Ids.next().toString()));

        assertThat(answer).hasStatus(422).bodyText().contains("Wybrano coś, czego już nie ma.");
        assertThat(db.sql("select count(*) from people.person")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_typed_into_the_wrong_field_is_not_written_into_the_log(CapturedOutput log) {
        var answer = send(post("/plans/" + UUID.randomUUID() + "/members")
                .param("person", UUID.randomUUID().toString())
                .param("until", "Kowalska 44051401359"));

        assertThat(answer).hasStatus(400);
        assertThat(log).doesNotContain("Kowalska");
    }

    private MockHttpServletRequestBuilder newPerson(String surname) {
        return post("/people/new").param("firstNames", "Anna").param("surname", surname);
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request) {
        SignedIn head = workers.of(Role.HEAD_OF_SECTION);
        return browser.perform(request.param("act", Ids.next().toString()).with(Workers.as(head)));
    }
}

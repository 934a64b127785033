package pl.ostoja.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;
import static pl.ostoja.reports.DifficultiesStory.MASKS;
import static pl.ostoja.reports.DifficultiesStory.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.reports.difficulties.Difficulties;
import pl.ostoja.reports.difficulties.DifficultyNote;
import pl.ostoja.reports.difficulties.Field;

/// The register of difficulties as it is written and read on the screen.
@StoryTest
class DifficultyScreensStory {

    @Autowired
    Difficulties difficulties;

    @Autowired
    DailyReports reports;

    @Autowired
    Workers workers;

    @Autowired
    MockMvcTester browser;

    SignedIn director;

    @BeforeEach
    void director() {
        director = workers.of(Role.DIRECTOR);
    }

    @Test
    void a_head_writes_it_down_and_finds_it_among_those_that_last() {
        var answer = browser.post()
                .uri("/difficulties")
                .param("what", MASKS)
                .param("field", "SUPPLIES")
                .param("since", TODAY.toString())
                .param("reported", "true")
                .with(as(workers.of(Role.HEAD_OF_SECTION)));
        assertThat(answer).hasRedirectedUrl("/difficulties");

        assertThat(text(get("/difficulties"))).contains(MASKS, "trwa");
        assertThat(text(get("/difficulties?show=RESOLVED"))).doesNotContain(MASKS);
    }

    @Test
    void bad_input_comes_back_as_typed_with_a_sentence_at_its_field() {
        assertRefused("what-fault", "what", "");
        assertRefused("since-fault", "since", TODAY.plusDays(1).toString());
        assertRefused("since-fault", "since", "27.04.");
        assertRefused("resolvedOn-fault", "resolvedOn", TODAY.minusDays(1).toString());
        assertRefused("resolvedOn-fault", "resolvedOn", TODAY.plusDays(1).toString());
        assertRefused("field-fault", "field", "WEATHER");
        assertThat(reports.preview(TODAY).text().difficulties()).isEmpty();
    }

    @Test
    void a_dispatcher_reads_the_register_and_writes_nothing_into_it() {
        var masks = difficulties.write(
                workers.act(director), new DifficultyNote(Field.SUPPLIES, null, MASKS, TODAY, null, null, true));
        var dispatcher = workers.of(Role.DISPATCHER);

        assertThat(browser.get().uri("/difficulties/" + masks.value()).with(as(dispatcher)))
                .bodyText()
                .contains(MASKS)
                .doesNotContain("name=\"resolvedOn\"");
        assertThat(browser.post().uri("/difficulties/" + masks.value()).with(as(dispatcher)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private void assertRefused(String fault, String field, String value) {
        var answer = browser.post()
                .uri("/difficulties")
                .param("what", "what".equals(field) ? value : MASKS)
                .param("field", "field".equals(field) ? value : "SUPPLIES")
                .param("since", "since".equals(field) ? value : TODAY.toString())
                .param("resolvedOn", "resolvedOn".equals(field) ? value : "")
                .param("measure", "Zamówiono")
                .with(as(director))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("id=\"" + fault + "\"", "Zamówiono");
    }

    private MvcTestResult get(String uri) {
        return browser.get().uri(uri).with(as(director)).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}

package pl.ostoja.reports;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.StoryWorld;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;

/// Reports as they are looked at and as they leave.
@StoryTest
class ReportPagesStory {

    static final LocalDate TODAY = LocalDate.ofInstant(StoryWorld.START, ZoneId.of("Europe/Warsaw"));

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
    void the_report_leaves_as_pdf_xlsx_and_json() {
        reports.freeze(workers.act(director), TODAY);
        var file = "/reports/" + TODAY + "/versions/1/report.";

        assertThat(browser.get()
                        .uri(file + "pdf")
                        .with(as(director))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith("%PDF".getBytes(US_ASCII));
        assertThat(browser.get()
                        .uri(file + "xlsx")
                        .with(as(director))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith("PK".getBytes(US_ASCII));
        assertThat(browser.get().uri(file + "json").with(as(director)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(1);
    }

    @Test
    void pages_open_for_those_who_may() {
        reports.freeze(workers.act(director), TODAY);

        for (var page :
                new String[] {"/day", "/reports", "/reports/" + TODAY, "/reports/" + TODAY + "/versions/1", "/figures"
                }) {
            assertThat(browser.get().uri(page).with(as(director))).as(page).hasStatusOk();
        }
        assertThat(browser.get().uri("/figures").with(as(workers.of(Role.OVERSIGHT))))
                .hasStatusOk();
        assertThat(browser.get().uri("/reports").with(as(workers.of(Role.OVERSIGHT))))
                .hasStatus(403);
    }
}

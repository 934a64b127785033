package pl.ostoja.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.StoryWorld;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Problem;
import pl.ostoja.reports.difficulties.Difficulties;
import pl.ostoja.reports.difficulties.DifficultyId;
import pl.ostoja.reports.difficulties.DifficultyNote;
import pl.ostoja.reports.difficulties.Field;
import pl.ostoja.reports.difficulties.ReportedDifficulty;

@StoryTest
class DifficultiesStory {

    static final LocalDate TODAY = LocalDate.ofInstant(StoryWorld.START, ZoneId.of("Europe/Warsaw"));
    static final String MASKS = "Brak masek z filtrem dla zespołów w terenie";

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
    void the_report_of_a_day_tells_what_lasted_on_that_day_and_is_meant_for_it() {
        written(MASKS, TODAY.minusDays(3), null, true);
        written("Winda w DPS", TODAY.minusDays(9), TODAY.minusDays(1), true);
        written("Spór o dyżury", TODAY, null, false);

        assertThat(told(TODAY)).containsExactly(MASKS);
        assertThat(told(TODAY.minusDays(2))).containsExactly("Winda w DPS", MASKS);
        assertThat(told(TODAY.minusDays(4))).containsExactly("Winda w DPS");
    }

    @Test
    void what_was_frozen_stays_and_a_correction_shows_the_difference() {
        var masks = written(MASKS, TODAY, null, true);
        var lift = written("Winda w DPS", TODAY, null, true);
        reports.freeze(workers.act(director), TODAY);
        difficulties.change(workers.act(director), masks, 0, note(MASKS + ", zostało 40", TODAY, null, true));
        difficulties.change(workers.act(director), lift, 0, note("Winda w DPS", TODAY, null, false));
        written("Choroba trzech kierowców", TODAY, null, true);

        reports.freeze(workers.act(director), TODAY);

        assertThat(reports.get(TODAY, 1).text().difficulties())
                .extracting(ReportedDifficulty::what)
                .containsExactly(MASKS, "Winda w DPS");
        var text = reports.get(TODAY, 2).text();
        assertThat(text.difficulties().stream().filter(text::isChanged))
                .extracting(ReportedDifficulty::what)
                .containsExactly(MASKS + ", zostało 40");
        assertThat(text.difficulties().stream().filter(text::isNew))
                .extracting(ReportedDifficulty::what)
                .containsExactly("Choroba trzech kierowców");
        assertThat(text.withdrawn()).extracting(ReportedDifficulty::what).containsExactly("Winda w DPS");
        assertThat(reports.get(TODAY, 1).digest())
                .isNotEqualTo(reports.get(TODAY, 2).digest());
    }

    @Test
    void it_leaves_with_the_report_as_pdf_xlsx_and_json() throws IOException {
        written(MASKS, TODAY, null, true);
        reports.freeze(workers.act(director), TODAY);
        var file = "/reports/" + TODAY + "/versions/1/report.";

        try (var pdf = Loader.loadPDF(get(file + "pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Trudności dnia", MASKS, "Zamówiono 200 sztuk");
        }
        assertThat(get(file + "json"))
                .bodyJson()
                .extractingPath("$.difficulties[0].what")
                .isEqualTo(MASKS);
        assertThat(get(file + "xlsx").getResponse().getContentAsByteArray()).startsWith("PK".getBytes(UTF_8));
        assertThat(text(get("/reports/" + TODAY + "/versions/1"))).contains("Trudność: zaopatrzenie", MASKS);
    }

    @Test
    void who_was_slower_overwrites_nothing() {
        var masks = written(MASKS, TODAY, null, true);
        difficulties.change(workers.act(director), masks, 0, note(MASKS, TODAY, TODAY, true));

        assertThatThrownBy(
                        () -> difficulties.change(workers.act(director), masks, 0, note("inaczej", TODAY, null, true)))
                .isInstanceOf(Problem.Stale.class);
        assertThat(difficulties.get(masks).note().resolvedOn()).isEqualTo(TODAY);
        var answer = browser.post()
                .uri("/difficulties/" + masks.value())
                .param("version", "0")
                .param("what", "Inaczej")
                .param("field", "STAFF")
                .param("since", TODAY.toString())
                .with(as(director))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("what-fault", "Inaczej", MASKS, "name=\"version\" value=\"1\"");
    }

    private DifficultyId written(String what, LocalDate since, @Nullable LocalDate resolvedOn, boolean isReported) {
        return difficulties.write(workers.act(director), note(what, since, resolvedOn, isReported));
    }

    private static DifficultyNote note(
            String what, LocalDate since, @Nullable LocalDate resolvedOn, boolean isReported) {
        return new DifficultyNote(Field.SUPPLIES, null, what, since, "Zamówiono 200 sztuk", resolvedOn, isReported);
    }

    private Iterable<String> told(LocalDate day) {
        return reports.preview(day).text().difficulties().stream()
                .map(ReportedDifficulty::what)
                .toList();
    }

    private MvcTestResult get(String uri) {
        return browser.get().uri(uri).with(as(director)).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}

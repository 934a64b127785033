package pl.ostoja.quarantine.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static pl.ostoja.Workers.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;

@StoryTest
class SituationStory {

    private static final Path MINISTRY = Path.of("../shared/data/covid-pl/raw_mz_daily_files.zip");
    private static final String HEADER = "wojewodztwo;liczba_przypadkow;liczba_osob_objetych_kwarantanna;teryt\n";

    @TempDir
    Path folder;

    @Autowired
    SituationImports imports;

    @Autowired
    Centre centre;

    @Autowired
    Workers workers;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void a_town() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
    }

    @Test
    void all_48_files_of_the_ministry_are_taken_over_unaided() {
        assumeThat(MINISTRY).as("skipped: no files of the ministry here").exists();

        var outcomes = imports.importFile(workers.systemAct(), MINISTRY);

        assertThat(outcomes).hasSize(48).allSatisfy(outcome -> {
            assertThat(outcome.state()).as(outcome.file()).isEqualTo("IMPORTED");
            assertThat(outcome.numbers()).isGreaterThan(100);
        });
        assertThat(imports.importFile(workers.systemAct(), MINISTRY))
                .allSatisfy(outcome -> assertThat(outcome.state()).isEqualTo("KNOWN"));
    }

    @Test
    void a_newer_file_for_the_same_day_wins_and_an_older_one_does_not() throws IOException {
        var first = file("20210315060000_rap_rcb_woj_eksport.csv", "śląskie;100;5000;t24\n");
        var newer = file("20210315120000_rap_rcb_woj_eksport.csv", "śląskie;120;5000;t24\n");
        imports.importFile(workers.systemAct(), newer);

        imports.importFile(workers.systemAct(), first);
        assertThat(cases()).isEqualTo(120);

        var newest = imports.importFile(
                workers.systemAct(), file("20210315180000_rap_rcb_woj_eksport.csv", "śląskie;130;5000;t24\n"));
        assertThat(cases()).isEqualTo(130);
        assertThat(newest.getFirst().corrected()).isEqualTo(1);
    }

    @Test
    void the_page_shows_what_changed_and_leaves_a_gap_where_nothing_was_published() throws IOException {
        imports.importFile(
                workers.systemAct(), file("20210315060000_rap_rcb_woj_eksport.csv", "śląskie;100;5000;t24\n"));
        imports.importFile(workers.systemAct(), file("20210316060000_rap_rcb_woj_eksport.csv", "śląskie;120;;t24\n"));

        assertThat(browser.get().uri("/situation").with(as(Workers.pretended(Role.DIRECTOR))))
                .hasStatusOk()
                .bodyText()
                .contains("śląskie: co się zmieniło od wczoraj", "data-value=\"120\"", "data-chart=\"line\"")
                .doesNotContain("data-value=\"0\"");
    }

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + rows);
    }

    private int cases() {
        return db.sql("select amount from quarantine.situation where unit = '24' and measure = 'CASES'")
                .query(Integer.class)
                .single();
    }
}

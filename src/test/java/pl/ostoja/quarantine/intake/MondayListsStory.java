package pl.ostoja.quarantine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.intake.MondayLists.MONDAY;
import static pl.ostoja.quarantine.intake.MondayLists.SUNDAY;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;

/// Scenario E02 as far as lists go.
@StoryTest
class MondayListsStory {

    @TempDir
    Path folder;

    @Autowired
    ListImports imports;

    @Autowired
    Centre centre;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void a_town_with_yesterdays_lists() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
        var station = ListFilesOnDisk.workbook(folder.resolve("niedziela.xlsx"), MondayLists.stationOnSunday());
        var police = ListFilesOnDisk.text(folder.resolve("niedziela.csv"), MondayLists.policeOnSunday());
        imports.importFile(station, ListFilesOnDisk.STATION, ListFilesOnDisk.BASIS, SUNDAY, false);
        imports.importFile(police, ListFilesOnDisk.POLICE, ListFilesOnDisk.BASIS, SUNDAY, false);
    }

    @Test
    void of_260_rows_229_are_the_difference_97_new_120_unchanged_12_prolonged() {
        var station = station();
        var police = police();

        assertThat(station.rows() + police.rows()).isEqualTo(260);
        assertThat(station.duplicate() + police.duplicate()).isEqualTo(18);
        assertThat(station.notOurs() + police.notOurs()).isEqualTo(4);
        assertThat(station.ended() + police.ended()).isEqualTo(9);
        assertThat(station.added() + police.added()).isEqualTo(97);
        assertThat(station.unchanged() + police.unchanged()).isEqualTo(120);
        assertThat(station.changed() + police.changed()).isEqualTo(12);
        assertThat(station.unreadable() + police.unreadable() + station.conflicting() + police.conflicting())
                .isZero();
        assertThat(station.vanished() + police.vanished()).isZero();
        assertThat(police.encoding()).isEqualTo("Windows-1250");
        assertThat(station.sheet()).isEqualTo("Kwarantanna");
        assertThat(station.headerRow()).isEqualTo(3);
    }

    @Test
    void wrong_numbers_and_missing_phones_stay_and_are_flagged() {
        station();
        police();

        assertThat(rowsFlagged("pesel-wrong")).isEqualTo(6);
        assertThat(rowsFlagged("no-phone")).isEqualTo(2);
    }

    @Test
    void no_person_is_entered_twice_and_everybody_with_an_active_status_is_known() {
        station();
        police();

        assertThat(count("select count(*) from people.person_card")).isEqualTo(97 + 132 + 9);
        assertThat(active(MONDAY)).isEqualTo(97 + 132);
        assertThat(count("select count(distinct person) from quarantine.status"))
                .isEqualTo(97 + 132 + 9);
        assertThat(count("select count(*) from quarantine.list_row where fate is null"))
                .isZero();
    }

    @Test
    void the_same_file_sent_again_changes_nothing() {
        var file = ListFilesOnDisk.workbook(folder.resolve("wykaz.xlsx"), MondayLists.stationOnMonday());
        var first = imports.importFile(file, ListFilesOnDisk.STATION, ListFilesOnDisk.BASIS, MONDAY, false);

        var again = imports.importFile(file, ListFilesOnDisk.STATION, ListFilesOnDisk.BASIS, MONDAY, false);

        assertThat(again.state()).isEqualTo("REPEATED");
        assertThat(again.rows()).isEqualTo(first.rows());
        assertThat(again.added()).isZero();
        assertThat(again.unchanged()).isEqualTo(first.added() + first.changed() + first.unchanged());
        assertThat(active(MONDAY)).isEqualTo(70 + 132);
    }

    @Test
    void the_same_rows_in_a_file_saved_anew_change_nothing() {
        var first = station();
        var again = imports.importFile(
                ListFilesOnDisk.text(folder.resolve("wykaz.csv"), MondayLists.stationOnMonday()),
                ListFilesOnDisk.STATION,
                ListFilesOnDisk.BASIS,
                MONDAY,
                false);

        assertThat(again.unchanged()).isEqualTo(first.added() + first.changed() + first.unchanged());
        assertThat(again.added() + again.changed() + again.vanished() + again.conflicting())
                .isZero();
        assertThat(active(MONDAY)).isEqualTo(70 + 132);
    }

    @Test
    void a_dry_run_counts_and_leaves_no_trace() {
        var file = ListFilesOnDisk.workbook(folder.resolve("probny.xlsx"), MondayLists.stationOnMonday());

        var result = imports.importFile(file, ListFilesOnDisk.STATION, ListFilesOnDisk.BASIS, MONDAY, true);

        assertThat(result.added()).isEqualTo(70);
        assertThat(active(MONDAY)).isEqualTo(132);
        assertThat(count("select count(*) from quarantine.official_list")).isEqualTo(2);
    }

    private ImportResult station() {
        var file = ListFilesOnDisk.workbook(folder.resolve("wykaz.xlsx"), MondayLists.stationOnMonday());
        return imports.importFile(file, ListFilesOnDisk.STATION, ListFilesOnDisk.BASIS, MONDAY, false);
    }

    private ImportResult police() {
        var file = ListFilesOnDisk.text(folder.resolve("lista.csv"), MondayLists.policeOnMonday());
        return imports.importFile(file, ListFilesOnDisk.POLICE, ListFilesOnDisk.BASIS, MONDAY, false);
    }

    private int active(LocalDate day) {
        return db.sql("""
                select count(*) from quarantine.confinement
                 where state = 'ACTIVE' and start_day <= :day and end_day >= :day
                """).param("day", day).query(Integer.class).single();
    }

    private int rowsFlagged(String flag) {
        return count(
                "select count(*) from quarantine.list_row where '%s' = any (flags) and fate = 'NEW'".formatted(flag));
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}

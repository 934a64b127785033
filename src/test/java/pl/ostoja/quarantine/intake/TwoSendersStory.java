package pl.ostoja.quarantine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;
import pl.ostoja.kernel.Problem;

/// What lists do to each other: of one sender day by day and of two senders on one day.
@StoryTest
class TwoSendersStory {

    static final LocalDate MONDAY = MondayLists.MONDAY;
    static final LocalDate BEGAN = MONDAY.minusDays(5);
    static final LocalDate ENDS = MONDAY.plusDays(9);

    @TempDir
    Path folder;

    @Autowired
    ListImports imports;

    @Autowired
    Lists lists;

    @Autowired
    Centre centre;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    private int files;

    @BeforeEach
    void a_town() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
    }

    @Test
    void the_sanitary_station_prevails_and_the_discrepancy_is_shown() {
        station(MONDAY, person(1));

        var police = police(MONDAY, person(1).until(ENDS.minusDays(2)));

        assertThat(police.conflicting()).isEqualTo(1);
        assertThat(ends()).containsExactly(ENDS);
        assertThat(count("select count(distinct end_day) from quarantine.word")).isEqualTo(2);
    }

    @Test
    void the_station_corrects_what_the_police_said_first() {
        police(MONDAY, person(1).until(ENDS.minusDays(2)));

        var station = station(MONDAY, person(1));

        assertThat(station.changed()).isEqualTo(1);
        assertThat(ends()).containsExactly(ENDS);
    }

    @Test
    void the_same_word_of_two_senders_on_one_day_counts_once() {
        station(MONDAY, person(1), person(2));

        assertThat(police(MONDAY, person(2), person(3)))
                .satisfies(police -> assertThat(police.duplicate()).isEqualTo(1))
                .satisfies(police -> assertThat(police.added()).isEqualTo(1));
    }

    @Test
    void who_vanishes_from_a_list_is_marked_not_ended_and_found_again() {
        station(MONDAY, person(1), person(2));

        var tuesday = station(MONDAY.plusDays(1), person(1));

        assertThat(tuesday.vanished()).isEqualTo(1);
        assertThat(tuesday.unchanged()).isEqualTo(1);
        assertThat(ends()).containsExactly(ENDS, ENDS);
        assertThat(count("select count(*) from quarantine.status where missing_since is not null"))
                .isEqualTo(1);

        station(MONDAY.plusDays(2), person(1), person(2), person(3));

        assertThat(count("select count(*) from quarantine.status where missing_since is not null"))
                .isZero();
    }

    @Test
    void a_second_list_of_the_day_shows_only_its_difference() {
        station(MONDAY, person(1), person(2));

        var second = station(MONDAY, person(2), person(3));

        assertThat(second.added()).isEqualTo(1);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.vanished()).isZero();
    }

    @Test
    void a_list_without_basis_is_sealed_until_it_has_one() {
        var file = ListFilesOnDisk.text(folder.resolve("bez.csv"), List.of(person(1)));
        var id =
                lists.receive(workers.systemAct(), new Receipt(file, "bez.csv", ListFilesOnDisk.STATION, null, MONDAY));

        assertThat(lists.get(id).state()).isEqualTo(ListState.SEALED);
        assertThatThrownBy(() -> lists.compare(id, null)).isInstanceOf(Problem.Refused.class);
        assertThat(lists.newest(true)).hasSize(1);
        assertThat(count("select count(*) from journal.line where deed = 'quarantine.list-sealed'"))
                .isEqualTo(1);

        lists.name(workers.systemAct(), id, ListFilesOnDisk.STATION, ListFilesOnDisk.BASIS);
        lists.compare(id, null);

        assertThat(lists.get(id).count(Fate.NEW)).isEqualTo(1);
    }

    private ImportResult station(LocalDate day, Listed... people) {
        return imported(ListFilesOnDisk.STATION, day, people);
    }

    private ImportResult police(LocalDate day, Listed... people) {
        return imported(ListFilesOnDisk.POLICE, day, people);
    }

    private ImportResult imported(String sender, LocalDate day, Listed... people) {
        var file = ListFilesOnDisk.text(folder.resolve(files++ + ".csv"), List.of(people));
        return imports.importFile(file, sender, ListFilesOnDisk.BASIS, day, false);
    }

    private static Listed person(int n) {
        return Listed.person(n, BEGAN, ENDS);
    }

    private List<LocalDate> ends() {
        return db.sql("select end_day from quarantine.status order by created_at, id")
                .query(LocalDate.class)
                .list();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}

package pl.ostoja.quarantine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;

/// What a list leaves behind when it is applied at one moment with others, and when a machine dies in the middle.
@StoryTest
class AllOrNothingStory {

    static final LocalDate MONDAY = MondayLists.MONDAY;

    @TempDir
    Path folder;

    @Autowired
    Lists lists;

    @Autowired
    Centre centre;

    @Autowired
    Workers workers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private int files;

    @BeforeEach
    void a_town() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
    }

    @Test
    void of_many_hands_that_apply_one_list_one_does_it() {
        var id = compared(person(1), person(2));

        IntStream.range(0, 6).parallel().forEach(_ -> lists.apply(workers.systemAct(), id));

        assertThat(ends()).hasSize(2);
        assertThat(count("select count(*) from journal.line where deed = 'quarantine.list-applied'"))
                .isEqualTo(1);
    }

    @Test
    void two_lists_with_one_new_person_at_one_moment_make_one_person_and_one_status() {
        var ids = List.of(compared(person(1), person(2)), compared(person(1), person(3)));

        ids.parallelStream().forEach(id -> lists.apply(workers.systemAct(), id));

        assertThat(ends()).hasSize(3);
        assertThat(count("select count(*) from people.person_card")).isEqualTo(3);
    }

    @Test
    void a_crash_in_the_middle_leaves_all_or_nothing() {
        var id = compared(person(1), person(2));

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    lists.apply(workers.systemAct(), id);
                    db.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query(Boolean.class)
                            .single();
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(ends()).isEmpty();
        assertThat(count("select count(*) from people.person_card")).isZero();
        assertThat(lists.get(id).state()).isEqualTo(ListState.COMPARED);

        lists.apply(workers.systemAct(), id);

        assertThat(ends()).hasSize(2);
    }

    private ListId compared(Listed... people) {
        var file = ListFilesOnDisk.text(folder.resolve(files++ + ".csv"), List.of(people));
        var id = lists.receive(
                workers.systemAct(),
                new Receipt(file, "lista.csv", ListFilesOnDisk.STATION, ListFilesOnDisk.BASIS, MONDAY));
        lists.compare(id, null);
        return id;
    }

    private static Listed person(int n) {
        return Listed.person(n, MONDAY.minusDays(5), MONDAY.plusDays(9));
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

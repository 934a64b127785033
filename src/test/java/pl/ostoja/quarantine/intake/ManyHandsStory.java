package pl.ostoja.quarantine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;

/// Several people at the same lists at the same moment, and somebody who changes their mind in the middle.
@StoryTest
class ManyHandsStory {

    static final LocalDate MONDAY = MondayLists.MONDAY;

    @TempDir
    Path folder;

    @Autowired
    Lists lists;

    @Autowired
    ListWork work;

    @Autowired
    Progress progress;

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
    void of_many_who_apply_a_list_at_once_its_people_are_entered_once() throws Exception {
        var list = compared(0, 40);

        atOnce(IntStream.range(0, 6).mapToObj(_ -> list).toList());

        assertThat(lists.get(list).state()).isEqualTo(ListState.APPLIED);
        assertThat(count("select count(*) from people.person")).isEqualTo(40);
        assertThat(count("select count(*) from quarantine.status")).isEqualTo(40);
        assertThat(count("select count(*) from journal.line where deed = 'quarantine.list-applied'"))
                .isEqualTo(1);
    }

    @Test
    void lists_that_name_the_same_people_at_once_enter_each_of_them_once() throws Exception {
        var together = List.of(compared(0, 40), compared(10, 50), compared(20, 60), compared(30, 70));

        atOnce(together);

        assertThat(together)
                .allSatisfy(list -> assertThat(lists.get(list).state()).isEqualTo(ListState.APPLIED));
        assertThat(count("select count(*) from people.person")).isEqualTo(70);
        assertThat(count("select count(*) from quarantine.status")).isEqualTo(70);
        assertThat(count("select count(distinct person) from quarantine.status"))
                .isEqualTo(70);
    }

    @Test
    void work_that_is_stopped_in_the_middle_leaves_nothing_and_can_begin_anew() {
        var list = compared(0, 40);
        progress.begin(list, "applying");
        work.cancel(workers.systemAct(), list);

        assertThatThrownBy(() -> lists.apply(workers.systemAct(), list)).isInstanceOf(Progress.Cancelled.class);
        assertThat(lists.get(list).state()).isEqualTo(ListState.COMPARED);
        assertThat(count("select count(*) from people.person")).isZero();
        assertThat(count("select count(*) from quarantine.status")).isZero();

        work.apply(workers.systemAct(), list);

        assertThat(lists.get(list).state()).isEqualTo(ListState.APPLIED);
        assertThat(count("select count(*) from quarantine.status")).isEqualTo(40);
    }

    private void atOnce(List<ListId> ids) throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(ids.size())) {
            hands.invokeAll(ids.stream().map(this::applying).toList());
        }
    }

    private Callable<Void> applying(ListId list) {
        return () -> {
            work.apply(workers.systemAct(), list);
            return null;
        };
    }

    private ListId compared(int first, int last) {
        var people = IntStream.range(first, last)
                .mapToObj(n -> Listed.person(n, MONDAY.minusDays(5), MONDAY.plusDays(9)))
                .toList();
        var file = ListFilesOnDisk.text(folder.resolve(files++ + ".csv"), people);
        var id = lists.receive(
                workers.systemAct(),
                new Receipt(file, "lista.csv", ListFilesOnDisk.STATION, ListFilesOnDisk.BASIS, MONDAY));
        lists.compare(id, null);
        return id;
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}

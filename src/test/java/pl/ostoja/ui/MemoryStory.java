package pl.ostoja.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.requests.NeedKind;
import pl.ostoja.requests.NeedKindChange;
import pl.ostoja.requests.NeedKinds;

@StoryTest
class MemoryStory {

    private static final int PATIENCE_MILLIS = 10_000;

    @Autowired
    Memory memory;

    @Autowired
    NeedKinds kinds;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    @Autowired
    DataSource connections;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void somebody_hears() {
        memory.hearing(true);
    }

    @AfterEach
    void as_before() {
        db.sql("update requests.need_kind set clock_minutes = 1440, version = 0 where code = 'shopping'")
                .update();
        memory.hearing(false);
    }

    @Test
    void who_changes_the_catalogue_sees_it_with_the_next_look() {
        assertThat(minutes()).isEqualTo(1440);

        var shopping = kinds.get("shopping");
        kinds.change(workers.systemAct(), "shopping", shopping.version(), lasting(shopping, 60));

        assertThat(minutes()).isEqualTo(60);
    }

    @Test
    void a_change_is_seen_inside_its_own_transaction_and_forgotten_when_that_is_undone() {
        assertThat(minutes()).isEqualTo(1440);

        transactions.executeWithoutResult(undone -> {
            memory.changed("requests.need_kind");
            setByHand(60);
            assertThat(minutes()).isEqualTo(60);
            undone.setRollbackOnly();
        });

        assertThat(minutes()).isEqualTo(1440);
    }

    @Test
    void every_node_is_told_of_a_change_made_by_hand() throws SQLException {
        assertThat(minutes()).isEqualTo(1440);

        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen ostoja_live");
            setByHand(60);
            var news = connection.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS);
            statement.execute("unlisten *");

            assertThat(Arrays.stream(news).map(PGNotification::getParameter)).contains("requests.need_kind");
        }
        assertThat(minutes()).as("kept until the news is heard").isEqualTo(1440);
        memory.hear("requests.need_kind");
        assertThat(minutes()).isEqualTo(60);
    }

    @Test
    void what_was_read_while_it_changed_is_not_kept() {
        var reads = new AtomicInteger();
        var kept = memory.of(
                () -> {
                    memory.hear("somewhere.table");
                    return reads.incrementAndGet();
                },
                "somewhere.table");

        assertThat(kept.get()).isEqualTo(1);
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void nothing_is_kept_while_nobody_hears() {
        var reads = new AtomicInteger();
        var kept = memory.of(reads::incrementAndGet, "somewhere.table");
        assertThat(kept.get()).isEqualTo(kept.get());

        memory.hearing(false);

        assertThat(kept.get()).isNotEqualTo(kept.get());
    }

    @Test
    void every_table_of_which_something_is_kept_tells_of_its_changes() {
        var telling = db.sql("""
                select n.nspname || '.' || c.relname from pg_trigger t
                  join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                  join pg_proc p on p.oid = t.tgfoid
                 where p.proname = 'tell_of_change'
                """).query(String.class).list();

        assertThat(memory.tables().stream().filter(table -> !table.startsWith("somewhere.")))
                .isNotEmpty()
                .isSubsetOf(telling);
    }

    private int minutes() {
        return kinds.get("shopping").clockMinutes();
    }

    private void setByHand(int minutes) {
        db.sql("update requests.need_kind set clock_minutes = :minutes where code = 'shopping'")
                .param("minutes", minutes)
                .update();
    }

    private static NeedKindChange lasting(NeedKind kind, int minutes) {
        return new NeedKindChange(kind.urgency(), minutes, kind.portions(), kind.weightGrams(), kind.active());
    }
}

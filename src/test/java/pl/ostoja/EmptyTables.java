package pl.ostoja;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import pl.ostoja.kernel.TurnableClock;

/// Every story starts in an empty town on the same Monday morning. Rows that the migrations brought (rules, the
/// catalogue) stay; a story that changes those puts them back.
class EmptyTables implements BeforeEachCallback {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition
               and n.nspname not in ('pg_catalog', 'information_schema', 'public')
            """;

    private static @Nullable Set<String> seeded;

    @Override
    public void beforeEach(ExtensionContext context) {
        var beans = SpringExtension.getApplicationContext(context);
        var db = beans.getBean(JdbcClient.class);
        waitUntilQuiet(db);
        var full = withRows(db);
        if (seeded == null) {
            seeded = Set.copyOf(full);
        }
        var kept = seeded;
        var emptied = full.stream().filter(table -> !kept.contains(table)).collect(joining(", "));
        if (!emptied.isEmpty()) {
            db.sql("truncate " + emptied + " cascade").update();
        }
        db.sql("truncate event_publication").update();
        beans.getBean(TurnableClock.class).set(StoryWorld.START);
    }

    /// What was set going behind the scenes has come to its end.
    static void waitUntilQuiet(JdbcClient db) {
        await().pollDelay(Duration.ZERO).until(() -> isQuiet(db));
    }

    private static boolean isQuiet(JdbcClient db) {
        return db.sql("""
                select not exists (select from event_publication
                                    where completion_date is null and status is distinct from 'FAILED')
                """).query(Boolean.class).single();
    }

    private static List<String> withRows(JdbcClient db) {
        var questions = db.sql(TABLES).query(String.class).list().stream()
                .map(table -> "select '%s' where exists (select from %s)".formatted(table, table))
                .collect(joining(" union all "));
        return db.sql(questions).query(String.class).list();
    }
}

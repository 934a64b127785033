package pl.ostoja.journal;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Act;
import tools.jackson.databind.json.JsonMapper;

/// The gate through which every act passes once, and the lines that it leaves behind.
@Service
public class Journal {

    private final JdbcClient db;
    private final JournalLines lines;
    private final JsonMapper json;
    private final Clock clock;

    Journal(JdbcClient db, JournalLines lines, JsonMapper json, Clock clock) {
        this.db = db;
        this.lines = lines;
        this.json = json;
        this.clock = clock;
    }

    /// Does the work the first time; when the same act comes again, does nothing and gives the first outcome.
    ///
    /// Two deliveries of the same act at the same moment wait for each other: the unique key decides. If the
    /// work is refused, nothing is remembered, and the act may come again.
    ///
    /// @param outcome a type that can be written as JSON: a record, an id, a sealed interface with type names
    @Transactional
    public <T> T once(Act act, Class<T> outcome, Supplier<T> work) {
        if (!isNew(act)) {
            return json.readValue(firstOutcome(act), outcome);
        }
        var done = work.get();
        db.sql("update journal.act_outcome set outcome = cast(:outcome as jsonb) where act = :act")
                .param("outcome", json.writeValueAsString(done))
                .param("act", act.id())
                .update();
        return done;
    }

    /// What an act came to, if it was done before: for a screen that asks something before the work.
    @Transactional(readOnly = true)
    public <T> Optional<T> outcomeOf(Act act, Class<T> outcome) {
        return db.sql("select outcome::text from journal.act_outcome where act = :act and outcome is not null")
                .param("act", act.id())
                .query(String.class)
                .optional()
                .map(written -> json.readValue(written, outcome));
    }

    /// As above, for work that has nothing to give back.
    @Transactional
    public void once(Act act, Runnable work) {
        if (isNew(act)) {
            work.run();
        }
    }

    /// Writes what an act did. Belongs into the transaction that did it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Act act, Entry entry) {
        lines.add(act, entry);
    }

    /// Writes many lines of one act in one statement.
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeAll(Act act, Iterable<Entry> entries) {
        lines.addAll(act, entries);
    }

    /// Records that somebody saw personal data. It stands whatever becomes of the page.
    @Transactional
    public void seen(Act act, Entry entry) {
        lines.add(act, entry);
    }

    private boolean isNew(Act act) {
        return db.sql("""
                insert into journal.act_outcome (act, entered_at) values (:act, :now) on conflict (act) do nothing
                """)
                        .param("act", act.id())
                        .param("now", clock.instant().atOffset(UTC))
                        .update()
                == 1;
    }

    private String firstOutcome(Act act) {
        return db.sql("select coalesce(outcome, 'null'::jsonb)::text from journal.act_outcome where act = :act")
                .param("act", act.id())
                .query(String.class)
                .single();
    }
}

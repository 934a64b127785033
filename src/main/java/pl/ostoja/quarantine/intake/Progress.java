package pl.ostoja.quarantine.intake;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.ui.Live;

/// How far the work on a list is. It is written beside the work's own transaction, so that others see it move and may
/// stop it.
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Progress {

    private final JdbcClient db;
    private final Live live;
    private final Clock clock;

    Progress(JdbcClient db, Live live, Clock clock) {
        this.db = db;
        this.live = live;
        this.clock = clock;
    }

    /// @param phase `queued`, `reading`, `matching`, `comparing`, `applying`; its words stand under
    /// `quarantine.phase.…`
    /// @param total rows to come, 0 while not known
    public record Step(
            String phase,
            int done,
            int total,
            boolean cancelled,
            @Nullable String failure,
            Instant at) {

        public int percent() {
            return total == 0 ? 0 : Math.min(100, 100 * done / total);
        }
    }

    /// Somebody has stopped the work; nothing of it stays.
    static final class Cancelled extends RuntimeException {

        Cancelled() {
            super("cancelled");
        }
    }

    public void begin(ListId list, String phase) {
        live.changed("lists");
        db.sql("""
                insert into quarantine.list_progress as p (list, phase, done, total, at)
                values (:list, :phase, 0, 0, :at)
                on conflict (list) do update
                   set phase = :phase, done = 0, total = 0, cancelled = false, failure = null, at = :at
                """)
                .param("list", list.value())
                .param("phase", phase)
                .param("at", clock.instant().atOffset(UTC))
                .update();
    }

    /// Of no effect when nobody waits, as when a single row is looked at again.
    ///
    /// @throws Cancelled when somebody asked for it
    public void step(ListId list, String phase, int done, int total) {
        live.changed("lists");
        var cancelled = db.sql("""
                update quarantine.list_progress
                   set phase = :phase, done = :done, total = :total, failure = null, at = :at
                 where list = :list
                returning cancelled
                """)
                .param("list", list.value())
                .param("phase", phase)
                .param("done", done)
                .param("total", total)
                .param("at", clock.instant().atOffset(UTC))
                .query(Boolean.class)
                .optional();
        if (cancelled.orElse(false)) {
            throw new Cancelled();
        }
    }

    public void end(ListId list) {
        db.sql("delete from quarantine.list_progress where list = :list")
                .param("list", list.value())
                .update();
        live.changed("lists");
    }

    /// @param failure a key of a text, see `quarantine.failure.…`
    public void fail(ListId list, String failure) {
        db.sql("update quarantine.list_progress set failure = :failure, cancelled = false where list = :list")
                .param("failure", failure)
                .param("list", list.value())
                .update();
        live.changed("lists");
    }

    public void cancel(ListId list) {
        db.sql("update quarantine.list_progress set cancelled = true where list = :list")
                .param("list", list.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Step> of(ListId list) {
        return db.sql("""
                select phase, done, total, cancelled, failure, at from quarantine.list_progress where list = :list
                """).param("list", list.value()).query(Step.class).optional();
    }
}

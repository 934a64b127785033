package pl.ostoja.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that writes lines of the journal. Lines are only ever added.
@Repository
class JournalLines {

    private static final int AT_ONCE = 1000;

    private static final String INSERT = """
            insert into journal.line (id, entered_at, act, at, channel, account, actor, deed, person, household, kind,
                                      subject, reason, details, digest)
            values (:id, :enteredAt, :act, :at, :channel, :account, :actor, :deed, :person, :household, :kind,
                    :subject, :reason, cast(:details as jsonb), :digest)
            """;

    private final NamedParameterJdbcTemplate db;
    private final JsonMapper json;
    private final Clock clock;

    JournalLines(NamedParameterJdbcTemplate db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void add(Act act, Entry entry) {
        addAll(act, List.of(entry));
    }

    /// The lines of a transaction are written together just before it commits: a deed in which five modules have a part
    /// leaves five lines by one statement.
    void addAll(Act act, Iterable<Entry> entries) {
        var pending = Pending.ofTransaction(this);
        entries.forEach(entry -> pending.add(row(act, entry)));
    }

    private void write(List<MapSqlParameterSource> rows) {
        db.batchUpdate(INSERT, rows.toArray(MapSqlParameterSource[]::new));
    }

    /// What is still to be written. Whatever comes when the commit has begun is written at once.
    private static final class Pending implements TransactionSynchronization {

        private final JournalLines lines;
        private List<MapSqlParameterSource> rows = new ArrayList<>();
        private boolean committing;

        private Pending(JournalLines lines) {
            this.lines = lines;
        }

        static Pending ofTransaction(JournalLines lines) {
            return TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(Pending.class::isInstance)
                    .map(Pending.class::cast)
                    .findFirst()
                    .orElseGet(() -> {
                        var fresh = new Pending(lines);
                        TransactionSynchronizationManager.registerSynchronization(fresh);
                        return fresh;
                    });
        }

        void add(MapSqlParameterSource row) {
            rows.add(row);
            if (committing || rows.size() == AT_ONCE) {
                writeOut();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            writeOut();
        }

        private void writeOut() {
            var written = rows;
            rows = new ArrayList<>();
            if (!written.isEmpty()) {
                lines.write(written);
            }
        }
    }

    private MapSqlParameterSource row(Act act, Entry entry) {
        var id = Ids.next();
        var enteredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var at = act.at().truncatedTo(ChronoUnit.MICROS);
        var details = entry.details().isEmpty() ? null : json.writeValueAsString(new TreeMap<>(entry.details()));
        return new MapSqlParameterSource()
                .addValue("id", id)
                .addValue("enteredAt", enteredAt.atOffset(UTC))
                .addValue("act", act.id())
                .addValue("at", at.atOffset(UTC))
                .addValue("channel", act.channel().name())
                .addValue("account", act.actor().account())
                .addValue("actor", act.actor().name())
                .addValue("deed", entry.deed())
                .addValue("person", entry.person())
                .addValue("household", entry.household())
                .addValue("kind", entry.kind())
                .addValue("subject", entry.subject())
                .addValue("reason", entry.reason())
                .addValue("details", details)
                .addValue("digest", digest(id, enteredAt, at, act, entry));
    }

    private static byte[] digest(UUID id, Instant enteredAt, Instant at, Act act, Entry entry) {
        return digest(
                id,
                enteredAt,
                act.id(),
                at,
                act.channel(),
                act.actor().account(),
                act.actor().name(),
                entry.deed(),
                entry.person(),
                entry.household(),
                entry.kind(),
                entry.subject(),
                entry.reason(),
                new TreeMap<>(entry.details()));
    }

    /// The digest of a line: every field, in the order of the table, with a mark between that no field holds.
    static byte[] digest(@Nullable Object... fields) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var field : fields) {
                sha.update((field == null ? "\u0000" : field.toString()).getBytes(UTF_8));
                sha.update((byte) 0x1f);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}

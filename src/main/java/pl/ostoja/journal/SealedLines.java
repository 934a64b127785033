package pl.ostoja.journal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about seals, and reading the lines of a day for sealing and checking.
@Repository
class SealedLines {

    /// Few enough to hold in memory, whatever a day brought.
    private static final int PIECE = 5_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    SealedLines(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /// A line as stored: its digest then, and the digest of its fields now.
    record Line(UUID id, byte[] digest, byte[] recomputed) {

        boolean isUntouched() {
            return Arrays.equals(digest, recomputed);
        }
    }

    List<Seal> seals() {
        return db.sql(
                        "select day, lines, content, digest, purged_at is not null as purged from journal.day_seal order by day")
                .query(Seal.class)
                .list();
    }

    Optional<Seal> last() {
        return db.sql("""
                select day, lines, content, digest, purged_at is not null as purged
                  from journal.day_seal order by day desc limit 1
                """).query(Seal.class).optional();
    }

    /// The day of the first line of all.
    Optional<LocalDate> firstDay() {
        return db.sql("select min(entered_at) from journal.line")
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    void add(Seal seal, Instant now) {
        db.sql("""
                insert into journal.day_seal (day, lines, content, digest, sealed_at)
                values (:day, :lines, :content, :digest, :now)
                """)
                .param("day", seal.day())
                .param("lines", seal.lines())
                .param("content", seal.content())
                .param("digest", seal.digest())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Only one at a time may seal or purge; held until the caller's transaction ends.
    void hold() {
        db.sql("lock table journal.day_seal in share row exclusive mode").update();
    }

    /// The next lines of a day in the order of their ids.
    List<Line> piece(LocalDate day, Optional<UUID> after) {
        return db.sql("""
                select * from journal.line
                 where entered_at >= :from and entered_at < :until and id > :after
                 order by id limit :piece
                """)
                .param("from", start(day))
                .param("until", start(day.plusDays(1)))
                .param("after", after.orElse(BEFORE_ALL))
                .param("piece", PIECE)
                .query(this::line)
                .list();
    }

    OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(UTC);
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var recomputed = JournalLines.digest(
                id,
                instant(row, "entered_at"),
                row.getObject("act", UUID.class),
                instant(row, "at"),
                row.getString("channel"),
                row.getObject("account", UUID.class),
                row.getString("actor"),
                row.getString("deed"),
                row.getObject("person", UUID.class),
                row.getObject("household", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("reason"),
                details(row.getString("details")));
        return new Line(id, row.getBytes("digest"), recomputed);
    }

    private Map<String, String> details(@Nullable String stored) {
        return stored == null ? Map.of() : new TreeMap<>(json.readValue(stored, DETAILS));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package pl.ostoja.journal.web;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the journal from the newest line back, a page at a time, by where the page before ended.
@Component
class JournalSearch {

    static final int PAGE = 100;

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    JournalSearch(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /// Only the conditions that were asked for, so that each of them can use its index.
    List<LineRow> find(JournalFilter filter) {
        var conditions = new ArrayList<>(List.of("true"));
        var values = new LinkedHashMap<String, @Nullable Object>();
        filter.values().forEach((column, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                conditions.add("%1$s = :%1$s".formatted(column));
                values.put(column, value);
            }
        });
        start(filter.from(), 0).ifPresent(from -> {
            conditions.add("entered_at >= :from");
            values.put("from", from);
        });
        start(filter.until(), 1).ifPresent(until -> {
            conditions.add("entered_at < :until");
            values.put("until", until);
        });
        cursor(filter.after()).ifPresent(cursor -> {
            conditions.add("(entered_at, id) < (:at, :id)");
            values.put("at", cursor.at().atOffset(UTC));
            values.put("id", cursor.id());
        });
        return db.sql("""
                select id, entered_at, at, channel, account, actor, deed, person, kind, subject, reason, details
                  from journal.line
                 where %s
                 order by entered_at desc, id desc limit %d
                """.formatted(String.join(" and ", conditions), PAGE))
                .params(values)
                .query(this::row)
                .list();
    }

    /// Everybody who ever acted, by the last name they acted under. Hops from account to account over the index
    /// instead of reading every line. The roundabout words for "the latest of this account" keep the planner from
    /// reading all lines backwards until it meets somebody who left years ago.
    Map<UUID, String> actors() {
        var actors = new LinkedHashMap<UUID, String>();
        db.sql("""
                with recursive each (account) as (
                    (select account from journal.line where account is not null order by account limit 1)
                    union all
                    select (select l.account from journal.line l where l.account > each.account
                             order by l.account limit 1)
                      from each where each.account is not null)
                select each.account, last.actor
                  from each, lateral (select actor from journal.line l
                                       where l.account >= each.account and l.account <= each.account
                                       order by l.account, l.entered_at desc limit 1) last
                 where each.account is not null
                 order by lower(last.actor)
                """).query(row -> {
            actors.put(row.getObject("account", UUID.class), row.getString("actor"));
        });
        return actors;
    }

    private Optional<OffsetDateTime> start(@Nullable LocalDate day, int later) {
        return Optional.ofNullable(day)
                .map(some -> some.plusDays(later)
                        .atStartOfDay(clock.getZone())
                        .toInstant()
                        .atOffset(UTC));
    }

    private record Cursor(Instant at, UUID id) {}

    /// A cursor that somebody has bent is no cursor: the first page is shown.
    private static Optional<Cursor> cursor(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private LineRow row(ResultSet row, int number) throws SQLException {
        var details = row.getString("details");
        return new LineRow(
                row.getObject("id", UUID.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("channel"),
                row.getObject("account", UUID.class),
                row.getString("actor"),
                row.getString("deed"),
                row.getObject("person", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("reason"),
                details == null ? Map.of() : json.readValue(details, DETAILS));
    }
}

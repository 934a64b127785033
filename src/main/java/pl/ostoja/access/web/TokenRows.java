package pl.ostoja.access.web;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the list of tokens shows: those that work first.
@Component
class TokenRows {

    private final JdbcClient db;
    private final Clock clock;

    TokenRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<TokenRow> all() {
        return db.sql("""
                select t.id, t.name, t.hint, t.scope, a.name as made_by, t.made_at, t.expires_at, t.last_used,
                       t.expires_at <= :now as expired, t.revoked_at is not null as revoked
                  from access.token t left join access.account a on a.id = t.made_by
                 order by revoked, expired, lower(t.name), t.made_at
                """)
                .param("now", clock.instant().atOffset(UTC))
                .query(TokenRows::row)
                .list();
    }

    private static TokenRow row(ResultSet row, int number) throws SQLException {
        return new TokenRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("hint"),
                List.of((String[]) row.getArray("scope").getArray()),
                row.getString("made_by"),
                Objects.requireNonNull(at(row, "made_at")),
                Objects.requireNonNull(at(row, "expires_at")),
                at(row, "last_used"),
                row.getBoolean("expired"),
                row.getBoolean("revoked"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

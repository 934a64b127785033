package pl.ostoja.access;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Permission;

/// All SQL that makes, ends and recognises tokens.
@Repository
class TokenRepository {

    /// Often enough to tell a living token from a forgotten one, rarely enough not to write with every request.
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final JdbcClient db;

    TokenRepository(JdbcClient db) {
        this.db = db;
    }

    void add(TokenId id, NewToken token, Secret secret, Instant expires, @Nullable UUID by, Instant now) {
        db.sql("""
                insert into access.token (id, name, scope, digest, hint, made_at, made_by, expires_at)
                values (:id, :name, :scope, :digest, :hint, :now, :by, :expires)
                """)
                .param("id", id.value())
                .param("name", token.name())
                .param(
                        "scope",
                        token.scope().stream().map(Permission::name).sorted().toArray(String[]::new))
                .param("digest", secret.digest())
                .param("hint", secret.hint())
                .param("now", now.atOffset(UTC))
                .param("by", by)
                .param("expires", expires.atOffset(UTC))
                .update();
    }

    /// False when there is no such token or it was revoked before.
    boolean tryRevoke(TokenId id, Instant now) {
        return db.sql("update access.token set revoked_at = :now where id = :id and revoked_at is null")
                        .param("id", id.value())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    /// @param unnoted whether its use is to be noted again
    record Found(Program program, boolean unnoted) {}

    Optional<Found> find(byte[] digest, Instant now) {
        return db.sql("""
                select id, name, scope, last_used is null or last_used < :before or last_used > :now as unnoted
                  from access.token
                 where digest = :digest and revoked_at is null and expires_at > :now
                """)
                .param("digest", digest)
                .param("now", now.atOffset(UTC))
                .param("before", now.minus(NOTED_EVERY).atOffset(UTC))
                .query((row, number) -> new Found(program(row, number), row.getBoolean("unnoted")))
                .optional();
    }

    void noteUse(TokenId id, Instant now) {
        db.sql("update access.token set last_used = :now where id = :id")
                .param("id", id.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    private static Program program(ResultSet row, int number) throws SQLException {
        var scope = Arrays.stream((String[]) row.getArray("scope").getArray())
                .filter(TokenRepository::isKnown)
                .map(Permission::valueOf)
                .collect(toUnmodifiableSet());
        return new Program(new TokenId(row.getObject("id", UUID.class)), row.getString("name"), scope);
    }

    /// A permission that an older release knew opens nothing.
    private static boolean isKnown(String name) {
        return Arrays.stream(Permission.values())
                .anyMatch(permission -> permission.name().equals(name));
    }
}

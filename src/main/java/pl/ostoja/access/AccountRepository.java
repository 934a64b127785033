package pl.ostoja.access;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Problem;

/// All SQL about `access.account`.
@Repository
class AccountRepository {

    private static final String COLUMNS =
            "select id, login, name, role, districts, closed_at, failures, locked_until from access.account ";

    private final JdbcClient db;

    AccountRepository(JdbcClient db) {
        this.db = db;
    }

    /// False when the login is taken; the unique index decides.
    boolean tryAdd(AccountId id, OpenAccount command, String password, Instant now) {
        return db.sql("""
                insert into access.account (id, login, name, role, districts, password, opened_at)
                values (:id, :login, :name, :role, :districts, :password, :now)
                on conflict (lower(login)) do nothing
                """)
                        .param("id", id.value())
                        .param("login", command.login())
                        .param("name", command.name())
                        .param("role", command.role().name())
                        .param("districts", command.districts().toArray(UUID[]::new))
                        .param("password", password)
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    void changeRole(AccountId id, Role role, Set<UUID> districts) {
        db.sql("update access.account set role = :role, districts = :districts where id = :id")
                .param("role", role.name())
                .param("districts", districts.toArray(UUID[]::new))
                .param("id", id.value())
                .update();
    }

    void changePassword(AccountId id, String password) {
        db.sql("""
                update access.account set password = :password, failures = 0, locked_until = null where id = :id
                """).param("password", password).param("id", id.value()).update();
    }

    void close(AccountId id, Instant now) {
        db.sql("update access.account set closed_at = :now where id = :id and closed_at is null")
                .param("now", now.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    void failed(AccountId id, @Nullable Instant lockedUntil) {
        db.sql("update access.account set failures = failures + 1, locked_until = :until where id = :id")
                .param("until", lockedUntil == null ? null : lockedUntil.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    void succeeded(AccountId id, Instant now) {
        db.sql("""
                update access.account set failures = 0, locked_until = null, last_sign_in = :now where id = :id
                """).param("now", now.atOffset(UTC)).param("id", id.value()).update();
    }

    Account get(AccountId id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(AccountRepository::account)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// The account for a login, held until the caller's transaction ends, so that parallel guesses are counted.
    Optional<Account> holdByLogin(String login) {
        return db.sql(COLUMNS + "where lower(login) = lower(:login) for update")
                .param("login", login)
                .query(AccountRepository::account)
                .optional();
    }

    boolean any() {
        return db.sql("select exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    /// Open accounts of administrators, held until the caller's transaction ends, so that two cannot close each other.
    List<AccountId> holdAdministrators() {
        return db.sql("""
                select id from access.account
                 where role = 'ADMINISTRATOR' and closed_at is null
                 order by id for update
                """).query(UUID.class).list().stream().map(AccountId::new).toList();
    }

    String password(AccountId id) {
        return db.sql("select password from access.account where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /// What the password of a login is kept as; empty when there is no such account or it is closed.
    Optional<String> passwordOf(String login) {
        return db.sql("select password from access.account where lower(login) = lower(:login) and closed_at is null")
                .param("login", login)
                .query(String.class)
                .optional();
    }

    List<Account> all() {
        return db.sql(COLUMNS + "order by closed_at nulls first, name, login")
                .query(AccountRepository::account)
                .list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var locked = row.getObject("locked_until", OffsetDateTime.class);
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Set.of((UUID[]) row.getArray("districts").getArray()),
                row.getObject("closed_at") == null,
                row.getInt("failures"),
                locked == null ? null : locked.toInstant());
    }
}

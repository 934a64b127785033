package pl.ostoja.access.web;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the list of accounts shows.
@Component
class AccountRows {

    private final JdbcClient db;
    private final Clock clock;

    AccountRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<AccountRow> all() {
        return db.sql("""
                select id, login, name, role, last_sign_in, coalesce(locked_until > :now, false) as locked,
                       closed_at is not null as closed
                  from access.account
                 order by closed_at is not null, lower(name), login
                """)
                .param("now", clock.instant().atOffset(UTC))
                .query(AccountRow.class)
                .list();
    }
}

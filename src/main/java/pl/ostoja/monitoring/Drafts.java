package pl.ostoja.monitoring;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What an operator has typed so far in a call. Nothing is lost when the line or the browser drops.
@Service
@Transactional
public class Drafts {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /// Keeps the fields of the form, as they were sent; only for the worker who holds the call.
    public void keep(CallId call, UUID account, Map<String, List<String>> fields) {
        db.sql("""
                insert into monitoring.draft (call, account, fields, saved_at)
                select id, :account, cast(:fields as jsonb), :now from monitoring.call
                 where id = :call and account = :account
                on conflict (call) do update
                   set account = excluded.account, fields = excluded.fields, saved_at = excluded.saved_at
                """)
                .param("call", call.value())
                .param("account", account)
                .param("fields", json.writeValueAsString(fields))
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }
}

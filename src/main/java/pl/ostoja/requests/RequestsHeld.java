package pl.ostoja.requests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.PersonalData;

/// What is held of a person here: every need that was about that person, with its words and how it ended, and what
/// came under a programme.
@Component
class RequestsHeld implements PersonalData {

    private final JdbcClient db;

    RequestsHeld(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "requests.requests";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return db.sql("""
                select n.kind, n.quantity, n.opened_at, n.closed_at, n.outcome, n.note, r.note as request_note, r.reporter
                  from requests.need n join requests.request r on r.id = n.request
                 where r.person = :person or :person = any(n.persons)
                union all
                select s.kind, s.quantity, s.provided_at, s.provided_at, 'FULFILLED', d.programme, null, null
                  from requests.service s join requests.delivery d on d.id = s.delivery
                 where s.person = :person
                 order by opened_at
                """)
                .param("person", person)
                .query((row, _) -> {
                    Map<String, Object> held = new LinkedHashMap<>();
                    held.put("requests.held.need", row.getString("kind"));
                    held.put("requests.held.quantity", row.getInt("quantity"));
                    held.put(
                            "requests.held.opened",
                            row.getTimestamp("opened_at").toInstant());
                    put(held, "requests.held.note", row.getString("note"));
                    put(held, "requests.note", row.getString("request_note"));
                    put(held, "requests.reporter", row.getString("reporter"));
                    put(held, "requests.held.outcome", row.getString("outcome"));
                    var closed = row.getTimestamp("closed_at");
                    put(held, "requests.held.closed", closed == null ? null : closed.toInstant());
                    return held;
                })
                .list();
    }

    private static void put(Map<String, Object> held, String key, @Nullable Object value) {
        if (value != null) {
            held.put(key, value);
        }
    }
}

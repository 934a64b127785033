package pl.ostoja.monitoring;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.PersonalData;

/// What monitoring holds of a person, for the answer to a data subject: contacts and what was answered.
@Component
class ContactsHeld implements PersonalData {

    private final JdbcClient db;

    ContactsHeld(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "monitoring.held";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return db.sql("""
                select x.at, x.channel, x.outcome, x.note,
                       (select string_agg(a.question || ': ' || a.choice, ', ' order by a.question)
                          from monitoring.answer a
                         where a.attempt = x.attempt and (a.person = x.person or a.person is null)) as answers
                  from monitoring.contact x where x.person = :person order by x.at
                """).param("person", person).query(Row.class).list().stream()
                .map(Row::held)
                .toList();
    }

    private record Row(
            Instant at,
            String channel,
            String outcome,
            @Nullable String note,
            @Nullable String answers) {

        Map<String, Object> held() {
            var held = new LinkedHashMap<String, Object>();
            held.put("monitoring.held.at", at);
            held.put("monitoring.held.channel", channel);
            held.put("monitoring.held.outcome", outcome);
            if (note != null) {
                held.put("monitoring.held.note", note);
            }
            if (answers != null) {
                held.put("monitoring.held.answers", answers);
            }
            return held;
        }
    }
}

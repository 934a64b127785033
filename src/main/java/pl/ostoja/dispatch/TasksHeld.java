package pl.ostoja.dispatch;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.PersonalData;

/// What is held of a person here: what was brought to the door, how it was handed over, and whether there is a photo.
@Component
class TasksHeld implements PersonalData {

    private final JdbcClient db;

    TasksHeld(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "dispatch.tasks";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return db.sql("""
                select n.kind, t.address, t.note, t.state, t.made_at, h.at as handed_over_at, h.receiver,
                       h.note as handover_note, f.at as photo_at
                  from dispatch.task t
                  join requests.need_card n on n.id = t.need
                  left join dispatch.handover h on h.task = t.id
                  left join dispatch.photo f on f.task = t.id
                 where n.person = :person or :person = any(n.persons)
                 order by t.made_at, t.id
                """).param("person", person).query().listOfRows().stream()
                .map(TasksHeld::named)
                .toList();
    }

    private static Map<String, Object> named(Map<String, Object> row) {
        var named = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            if (value != null) {
                named.put(
                        "dispatch.held." + column.replace('_', '-'),
                        value instanceof Timestamp time ? time.toInstant() : value);
            }
        });
        return named;
    }
}

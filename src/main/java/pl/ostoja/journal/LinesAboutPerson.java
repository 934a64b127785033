package pl.ostoja.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was done with a person's data and when. Workers are not named: the person asks about the centre, not about
/// its employees.
@Component
@Order
class LinesAboutPerson implements PersonalData {

    private final JdbcClient db;

    LinesAboutPerson(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "journal.data.lines";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return db.sql("""
                select at, deed, channel from journal.line where person = :person order by entered_at, id
                """)
                .param("person", person)
                .query((row, _) -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("journal.at", row.getTimestamp("at").toInstant());
                    line.put("journal.deed", row.getString("deed"));
                    line.put("journal.channel", row.getString("channel"));
                    return line;
                })
                .list();
    }
}

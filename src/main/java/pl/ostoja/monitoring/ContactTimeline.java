package pl.ostoja.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.people.TimelineEntry;
import pl.ostoja.people.TimelineSource;
import pl.ostoja.people.Whose;

/// Contacts on the timeline of a person: one line per attempt.
@Component
class ContactTimeline implements TimelineSource {

    private final JdbcClient db;

    ContactTimeline(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<TimelineEntry> entries(Whose whose, int limit) {
        return db
                .sql("""
                select max(x.at) as at, x.outcome, x.name, max(x.note) as note from monitoring.contact x
                 where x.person = any (:persons)
                 group by x.attempt, x.outcome, x.name
                 order by max(x.at) desc limit :limit
                """)
                .param("persons", whose.persons().toArray(UUID[]::new))
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new TimelineEntry(
                        row.at(),
                        "monitoring",
                        "monitoring.timeline." + row.outcome(),
                        List.of(row.name()),
                        row.note(),
                        null))
                .toList();
    }

    private record Row(
            Instant at,
            String outcome,
            String name,
            @Nullable String note) {}
}

package pl.ostoja.quarantine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.people.TimelineEntry;
import pl.ostoja.people.TimelineSource;
import pl.ostoja.people.Whose;

/// Confinements in the one timeline of a person.
@Component
class ConfinementTimeline implements TimelineSource {

    private final JdbcClient db;

    ConfinementTimeline(JdbcClient db) {
        this.db = db;
    }

    private record Line(
            UUID id,
            StatusKind kind,
            String state,
            LocalDate startDay,
            @Nullable LocalDate endDay,
            @Nullable String rule,
            String source,
            Instant createdAt) {

        TimelineEntry entry() {
            var days = new ArrayList<Object>();
            days.add(startDay);
            days.add(endDay == null ? "…" : endDay);
            days.add(source);
            days.add(rule == null ? "–" : rule);
            var word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var key = "quarantine.timeline." + (state.equals("CANCELLED") ? "cancelled" : word);
            return new TimelineEntry(createdAt, "quarantine", key, days, null, "/statuses/" + id);
        }
    }

    @Override
    public List<TimelineEntry> entries(Whose whose, int limit) {
        return db
                .sql("""
                select id, kind, state, start_day, end_day, rule, source, created_at
                  from quarantine.status
                 where person = any (cast(:persons as uuid[])) order by created_at desc limit :limit
                """)
                .param("persons", whose.persons().toArray(UUID[]::new))
                .param("limit", limit)
                .query(Line.class)
                .stream()
                .map(Line::entry)
                .toList();
    }
}

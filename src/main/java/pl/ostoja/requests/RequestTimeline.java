package pl.ostoja.requests;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.people.TimelineEntry;
import pl.ostoja.people.TimelineSource;
import pl.ostoja.people.Whose;

/// Needs on the timeline of a person and a household: when each was taken, and when and how it ended.
@Component
class RequestTimeline implements TimelineSource {

    private final JdbcClient db;

    RequestTimeline(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<TimelineEntry> entries(Whose whose, int limit) {
        return db.sql("""
                with mine as (
                    select n.* from requests.need n join requests.request r on r.id = n.request
                     where r.person = any(:persons) or (r.person is null and r.household = :household))
                select request, opened_at as at, 'need.' || kind as what, note from mine
                union all
                select request, closed_at, 'outcome.' || outcome, closing_note from mine where closed_at is not null
                 order by at desc limit :limit
                """)
                .param("persons", whose.persons().toArray(UUID[]::new))
                .param("household", whose.household())
                .param("limit", limit)
                .query((row, _) -> new TimelineEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        "requests",
                        "requests."
                                + row.getString("what").toLowerCase(Locale.ROOT).replace('_', '-'),
                        List.of(),
                        row.getString("note"),
                        "/requests/" + row.getObject("request", UUID.class)))
                .list();
    }
}

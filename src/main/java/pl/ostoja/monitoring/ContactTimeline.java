package pl.ostoja.monitoring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.people.TimelineEntry;
import pl.ostoja.people.TimelineSource;
import pl.ostoja.ui.Wanted;

/// Contacts on the timeline of a person: one line per attempt.
@Component
class ContactTimeline implements TimelineSource<ContactTimeline.Line> {

    record Line(
            Instant at,
            String outcome,
            String name,
            @Nullable String note) {}

    private static final Wanted<Line> LINES = new Wanted<>(Line.class, """
            select max(x.at) as at, x.outcome, x.name, max(x.note) as note from monitoring.contact x
             where x.person in (select id from people.person_card where current = :person)
             group by x.attempt, x.outcome, x.name
             order by max(x.at) desc limit :limit
            """);

    @Override
    public Wanted<Line> lines() {
        return LINES;
    }

    @Override
    public TimelineEntry entry(Line line) {
        return new TimelineEntry(
                line.at, "monitoring", "monitoring.timeline." + line.outcome, List.of(line.name), line.note, null);
    }
}

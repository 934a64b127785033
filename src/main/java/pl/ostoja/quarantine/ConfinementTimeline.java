package pl.ostoja.quarantine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.people.TimelineEntry;
import pl.ostoja.people.TimelineSource;
import pl.ostoja.ui.Wanted;

/// Confinements in the one timeline of a person.
@Component
class ConfinementTimeline implements TimelineSource<ConfinementTimeline.Line> {

    private static final Wanted<Line> LINES = new Wanted<>(Line.class, """
            select id, kind, state, start_day, end_day, rule, source, created_at
              from quarantine.status
             where person in (select id from people.person_card where current = :person)
             order by created_at desc limit :limit
            """);

    record Line(
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
    public Wanted<Line> lines() {
        return LINES;
    }

    @Override
    public TimelineEntry entry(Line line) {
        return line.entry();
    }
}

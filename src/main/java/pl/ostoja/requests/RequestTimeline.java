package pl.ostoja.requests;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.people.TimelineEntry;
import pl.ostoja.people.TimelineSource;
import pl.ostoja.ui.Wanted;

/// Needs on the timeline of a person and a household: when each was taken, and when and how it ended; and what a
/// person got under a programme.
@Component
class RequestTimeline implements TimelineSource<RequestTimeline.Line> {

    record Line(
            @Nullable UUID request,
            Instant at,
            String what,
            @Nullable String note) {}

    private static final Wanted<Line> LINES = new Wanted<>(Line.class, """
            with mine as (
                select n.* from requests.need n join requests.request r on r.id = n.request
                 where r.person in (select id from people.person_card where current = :person)
                union all
                select n.* from requests.need n join requests.request r on r.id = n.request
                 where r.person is null and r.household = :household)
            select request, opened_at as at, 'need.' || kind as what, note from mine
            union all
            select request, closed_at, 'outcome.' || outcome, closing_note from mine where closed_at is not null
            union all
            select * from (
                select null::uuid, s.provided_at, 'need.' || s.kind, d.programme
                  from requests.service s join requests.delivery d on d.id = s.delivery
                 where s.person in (select id from people.person_card where current = :person)
                 order by s.provided_at desc limit :limit) standing
             order by at desc limit :limit
            """);

    @Override
    public Wanted<Line> lines() {
        return LINES;
    }

    @Override
    public TimelineEntry entry(Line line) {
        return new TimelineEntry(
                line.at,
                "requests",
                "requests." + line.what.toLowerCase(Locale.ROOT).replace('_', '-'),
                List.of(),
                line.note,
                line.request == null ? null : "/requests/" + line.request);
    }
}

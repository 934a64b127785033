package pl.ostoja.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.ui.Wanted;

/// What this module itself knows of somebody's past: entered, corrected, moved, merged, noted.
@Component
class OwnTimeline implements TimelineSource<OwnTimeline.Line> {

    record Line(
            Instant at,
            String kind,
            String what,
            @Nullable String who,
            @Nullable String note) {}

    private static final Wanted<Line> LINES = new Wanted<>(Line.class, """
            with mine as materialized (select id, registered_at from people.person where current = :person)
            select registered_at as at, 'people' as kind, 'registered' as what, null as who, null as note from mine
            union all
            select changed_at, 'people', 'corrected', actor, null
              from people.person_past where person in (select id from mine)
            union all
            select changed_at, 'people', 'household-changed', actor, null
              from people.household_past where household = :household
            union all
            select m.since::timestamp at time zone :zone, 'people', 'moved', h.address, null
              from people.membership m join people.household h on h.id = m.household
             where m.person in (select id from mine)
               and exists (select from people.membership e where e.person = m.person and e.until = m.since)
            union all
            select merged_at, 'people', 'merged', actor, reason from people.merge
             where merged in (select id from mine) or survivor in (select id from mine)
            union all
            select undone_at, 'people', 'unmerged', undone_by, null from people.merge
             where (merged in (select id from mine) or survivor in (select id from mine)) and undone_at is not null
            union all
            select noted_at, 'note', 'noted', author, words from people.note
             where person in (select id from mine) or household = :household
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
                line.kind,
                "people.timeline." + line.what,
                line.who == null ? List.of() : List.of(line.who),
                line.note,
                null);
    }
}

package pl.ostoja.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What this module itself knows of somebody's past: entered, corrected, moved, merged, noted.
@Component
class OwnTimeline implements TimelineSource {

    private final JdbcClient db;
    private final Clock clock;

    OwnTimeline(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<TimelineEntry> entries(Whose whose, int limit) {
        return db.sql("""
                select registered_at as at, 'people' as kind, 'registered' as what, null as who, null as note
                  from people.person where id = any(:persons)
                union all
                select changed_at, 'people', 'corrected', actor, null from people.person_past where person = any(:persons)
                union all
                select changed_at, 'people', 'household-changed', actor, null
                  from people.household_past where household = :household
                union all
                select m.since::timestamp at time zone :zone, 'people', 'moved', h.address, null
                  from people.membership m join people.household h on h.id = m.household
                 where m.person = any(:persons)
                   and exists (select from people.membership e where e.person = m.person and e.until = m.since)
                union all
                select merged_at, 'people', 'merged', actor, reason from people.merge
                 where merged = any(:persons) or survivor = any(:persons)
                union all
                select undone_at, 'people', 'unmerged', undone_by, null from people.merge
                 where (merged = any(:persons) or survivor = any(:persons)) and undone_at is not null
                union all
                select noted_at, 'note', 'noted', author, words from people.note
                 where person = any(:persons) or household = :household
                order by at desc limit :limit
                """)
                .param("persons", whose.persons().toArray(UUID[]::new))
                .param("household", whose.household())
                .param("zone", clock.getZone().getId())
                .param("limit", limit)
                .query(OwnTimeline::entry)
                .list();
    }

    private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
        var who = row.getString("who");
        return new TimelineEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                "people.timeline." + row.getString("what"),
                who == null ? List.of() : List.of(who),
                row.getString("note"),
                null);
    }
}

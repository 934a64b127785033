package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is confined today, and what is known of one confinement.
@Repository
class StatusQuery {

    private final JdbcClient db;

    StatusQuery(JdbcClient db) {
        this.db = db;
    }

    List<StatusRow> rows(StatusFilter filter, LocalDate today, int limit) {
        return db.sql("""
                select s.id, c.id as person, c.surname || ' ' || c.first_names as name, c.phone, c.address,
                       d.name as district, s.kind, s.start_day, s.end_day, s.computed_end, s.rule, s.origin, s.source,
                       s.missing_since, (select count(distinct coalesce(w.end_day, s.end_day))
                                           from quarantine.word w where w.status = s.id)::int as words
                  from quarantine.status s
                  join people.person_card p on p.id = s.person
                  join people.person_card c on c.id = p.current
                  left join centre.district_card d on d.id = c.district
                 where s.state = 'ACTIVE' and s.start_day <= :today and coalesce(s.end_day, 'infinity') >= :today
                   and (cast(:kind as text) is null or s.kind = :kind)
                   and (cast(:district as uuid) is null or c.district = :district)
                   and (cast(:endsBy as date) is null or s.end_day <= :endsBy)
                   and (not :missing or s.missing_since is not null)
                   and (not :disputed or (select count(distinct coalesce(w.end_day, s.end_day))
                                            from quarantine.word w where w.status = s.id) > 1)
                 order by s.end_day nulls last, name, s.id
                 limit :limit offset :offset
                """)
                .param("today", today)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("district", filter.district())
                .param("endsBy", filter.endsBy(today))
                .param("missing", filter.missing())
                .param("disputed", filter.disputed())
                .param("limit", limit)
                .param("offset", filter.page() * StatusFilter.PAGE)
                .query(StatusRow.class)
                .list();
    }

    List<StatusCount> counts(LocalDate today) {
        return db.sql("""
                select s.kind, count(distinct p.current)::int as persons
                  from quarantine.status s join people.person_card p on p.id = s.person
                 where s.state = 'ACTIVE' and s.start_day <= :today and coalesce(s.end_day, 'infinity') >= :today
                 group by s.kind
                """).param("today", today).query(StatusCount.class).list();
    }

    List<StatusWord> words(UUID status) {
        return db.sql("""
                select o.name as sender, o.kind, w.list, w.day, w.start_day as start, w.end_day as last
                  from quarantine.word w join quarantine.sender o on o.id = w.sender
                 where w.status = :status order by w.day desc, o.name
                """).param("status", status).query(StatusWord.class).list();
    }

    /// All statuses of the same person, the newest first.
    List<StatusStep> history(UUID person) {
        return db.sql("""
                select s.id, s.kind, s.state, s.start_day, s.end_day, s.rule, s.source
                  from quarantine.status s
                  join people.person_card p on p.id = s.person
                  join people.person_card me on me.current = p.current
                 where me.id = :person order by s.start_day desc, s.created_at desc
                """).param("person", person).query(StatusStep.class).list();
    }

    /// Since when a sender's lists lack this person.
    @Nullable
    LocalDate missingSince(UUID status) {
        return db.sql("select missing_since from quarantine.status where id = :id and missing_since is not null")
                .param("id", status)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    String name(UUID person) {
        return db.sql("select name from people.person_card where id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }
}

package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.List;
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
}

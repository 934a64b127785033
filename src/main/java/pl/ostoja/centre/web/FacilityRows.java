package pl.ostoja.centre.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the screens of facilities show. What waits for a decision comes first.
@Component
class FacilityRows {

    private final JdbcClient db;

    FacilityRows(JdbcClient db) {
        this.db = db;
    }

    List<FacilityRow> today(LocalDate today) {
        return db.sql("""
                select f.id, f.name, f.kind, f.address, f.phone, coalesce(m.mode, 'OPEN') as mode, m.first_day,
                       m.last_day, m.review_on, m.public_text, coalesce(m.last_day < :today, false) as overdue,
                       coalesce(m.review_on <= :today, false) as review, n.mode as next, n.first_day as next_from
                  from centre.facility f
                  left join lateral (
                       select * from centre.operating_mode
                        where facility = f.id and withdrawn_at is null and first_day <= :today
                        order by first_day desc limit 1) m on true
                  left join lateral (
                       select * from centre.operating_mode
                        where facility = f.id and withdrawn_at is null and first_day > :today
                        order by first_day limit 1) n on true
                 where f.closed_at is null
                 order by coalesce(m.last_day < :today or m.review_on <= :today, false) desc, f.kind, lower(f.name)
                """).param("today", today).query(FacilityRow.class).list();
    }

    List<ModeRow> history(UUID facility) {
        return db.sql("""
                select id, mode, first_day, last_day, review_on, basis, public_text, decided_by, decided_at,
                       withdrawn_at is not null as withdrawn
                  from centre.operating_mode
                 where facility = :facility
                 order by first_day desc, decided_at desc
                """).param("facility", facility).query(ModeRow.class).list();
    }
}

package pl.ostoja.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Problem;

/// The calls of a day as a paper list names them, whatever became of them meanwhile.
@Component
class PaperDesk {

    private final JdbcClient db;

    PaperDesk(JdbcClient db) {
        this.db = db;
    }

    List<PrintedRow> rows(LocalDate day) {
        return db.sql("""
                select c.id, row_number() over (order by c.score desc, c.id)::int as number,
                       string_agg(p.name, ', ' order by p.birth_date) as names, count(*)::int as persons, c.phone,
                       h.address, d.name as district, c.language, h.neutral_script as neutral, c.state
                  from monitoring.call c
                  join monitoring.check_in k on k.call = c.id and k.state <> 'CANCELLED'
                  join people.person_card p on p.id = k.person
                  join people.household_card h on h.id = c.household
                  left join centre.district_card d on d.id = c.district
                 where c.day = :day and c.state <> 'CANCELLED'
                 group by c.id, h.address, d.name, h.neutral_script
                 order by (c.state in ('DUE', 'NOT_REACHED', 'IN_PROGRESS', 'ESCALATED')) desc, c.score desc, c.id
                """).param("day", day).query(PrintedRow.class).list();
    }

    PrintedRow row(UUID call) {
        return db.sql("""
                select c.id, 0 as number, string_agg(p.name, ', ' order by p.birth_date) as names,
                       count(*)::int as persons, c.phone, h.address, d.name as district, c.language,
                       h.neutral_script as neutral, c.state
                  from monitoring.call c
                  join monitoring.check_in k on k.call = c.id and k.state <> 'CANCELLED'
                  join people.person_card p on p.id = k.person
                  join people.household_card h on h.id = c.household
                  left join centre.district_card d on d.id = c.district
                 where c.id = :call
                 group by c.id, h.address, d.name, h.neutral_script
                """)
                .param("call", call)
                .query(PrintedRow.class)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }
}

package pl.ostoja.reports.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.reports.web.DifficultyBoard.Show;

/// The queries of the register of difficulties.
@Component
@Transactional(readOnly = true)
class DifficultyRows {

    private static final int MOST = 500;

    private static final Map<Show, String> SHOWN =
            Map.of(Show.OPEN, "d.resolved_on is null", Show.RESOLVED, "d.resolved_on is not null", Show.ALL, "true");

    private final JdbcClient db;

    DifficultyRows(JdbcClient db) {
        this.db = db;
    }

    /// Those that last first, and of those the oldest; the others from the latest.
    DifficultyBoard board(Show show) {
        var rows = db.sql("""
                select d.id, d.field, f.name as facility, d.what, d.since, d.measure, d.resolved_on, d.is_reported,
                       d.written_by, d.written_at
                  from reports.difficulty d left join centre.facility_card f on f.id = d.facility
                 where %s
                 order by d.resolved_on desc nulls first, d.since, d.id
                 limit :most
                """.formatted(SHOWN.get(show)))
                .param("most", MOST)
                .query(DifficultyRow.class)
                .list();
        return db.sql("""
                select count(*) filter (where resolved_on is null) as open,
                       count(*) filter (where resolved_on is not null) as resolved
                  from reports.difficulty
                """)
                .query((row, _) -> new DifficultyBoard(show, rows, row.getLong("open"), row.getLong("resolved")))
                .single();
    }

    /// Places where the centre works, by their ids.
    Map<String, String> facilities() {
        var facilities = new LinkedHashMap<String, String>();
        db.sql("select id::text, name from centre.facility_card where active order by name")
                .query(row -> {
                    facilities.put(row.getString(1), row.getString(2));
                });
        return facilities;
    }
}

package pl.ostoja.reports.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The last days with what became of their reports.
@Repository
class ReportDays {

    private static final int SHOWN = 31;

    private final JdbcClient db;

    ReportDays(JdbcClient db) {
        this.db = db;
    }

    List<ReportDay> until(LocalDate today) {
        return db.sql("""
                select cast(d as date) as day, coalesce(max(r.version), 0) as versions, max(r.frozen_at) as frozen_at,
                       min(s.sent_at) as sent_at, min(s.channel) as channel
                  from generate_series(cast(:first as date), cast(:last as date), interval '1 day') d
                  left join reports.report r on r.day = cast(d as date)
                  left join reports.sending s on s.report = r.id
                 group by 1 order by 1 desc
                """)
                .param("first", today.minusDays(SHOWN))
                .param("last", today)
                .query(ReportDay.class)
                .list();
    }
}

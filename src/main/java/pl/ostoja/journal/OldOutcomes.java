package pl.ostoja.journal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Outcomes of acts that no client can repeat any more.
@Component
class OldOutcomes implements RetainedRecords {

    private final JdbcClient db;
    private final SealedLines days;

    OldOutcomes(JdbcClient db, SealedLines days) {
        this.db = db;
        this.days = days;
    }

    @Override
    public String rule() {
        return "retention.act-outcome";
    }

    @Override
    public long due(LocalDate before) {
        return db.sql("select count(*) from journal.act_outcome where entered_at < :before")
                .param("before", days.start(before))
                .query(Long.class)
                .single();
    }

    @Override
    public long purge(LocalDate before) {
        return db.sql("delete from journal.act_outcome where entered_at < :before")
                .param("before", days.start(before))
                .update();
    }
}

package pl.ostoja.centre;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How much work in the field the centre does on a day.
@Service
@Transactional
public class FieldWork {

    private final JdbcClient db;

    FieldWork(JdbcClient db) {
        this.db = db;
    }

    /// A mode whose last day has passed without a new decision stays; before the first decision work is normal.
    @Transactional(readOnly = true)
    public FieldMode mode(LocalDate day) {
        return db.sql("""
                select mode from centre.field_work_mode
                 where first_day <= :day and withdrawn_at is null
                 order by first_day desc limit 1
                """).param("day", day).query(FieldMode.class).optional().orElse(FieldMode.NORMAL);
    }
}

package pl.ostoja.journal;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lines of the journal that are older than the law asks for: whole sealed days only, and their seals stay, so that the
/// chain can still be followed.
@Component
class OldLines implements RetainedRecords {

    private final JdbcClient db;
    private final SealedLines days;
    private final Clock clock;

    OldLines(JdbcClient db, SealedLines days, Clock clock) {
        this.db = db;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return "retention.access-log";
    }

    @Override
    public long due(LocalDate before) {
        return db.sql("""
                select coalesce(sum(lines), 0) from journal.day_seal where day < :before and purged_at is null
                """).param("before", before).query(Long.class).single();
    }

    @Override
    public long purge(LocalDate before) {
        days.hold();
        var sealed = db.sql("""
                update journal.day_seal set purged_at = :now where day < :before and purged_at is null returning day
                """)
                .param("now", clock.instant().atOffset(UTC))
                .param("before", before)
                .query(LocalDate.class)
                .list();
        return sealed.stream()
                .mapToLong(day -> db.sql("delete from journal.line where entered_at >= :from and entered_at < :until")
                        .param("from", days.start(day))
                        .param("until", days.start(day.plusDays(1)))
                        .update())
                .sum();
    }
}

package pl.ostoja.journal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the monthly partitions of all tables that grow with the years before rows arrive for them.
@Component
public class Months {

    private final JdbcClient db;
    private final Clock clock;

    Months(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// From last month until the month after next, by the centre's clock.
    @Transactional
    public void coverNow() {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        cover(today.minusMonths(1), today.plusMonths(2));
    }

    /// Every month that touches these days; months that exist are left alone.
    @Transactional
    public void cover(LocalDate first, LocalDate last) {
        db.sql("select kernel.cover_all_months(:first, :last)")
                .param("first", first)
                .param("last", last)
                .query((_, _) -> "")
                .list();
    }
}

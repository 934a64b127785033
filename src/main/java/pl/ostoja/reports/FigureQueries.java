package pl.ostoja.reports;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Asks queries of figures, with the period they stand for.
@Component
class FigureQueries {

    private final JdbcClient db;
    private final Clock clock;

    FigureQueries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Parameters that a query does not use do no harm.
    StatementSpec of(Period period, String sql) {
        return db.sql(sql)
                .param("first", period.first())
                .param("last", period.last())
                .param("from", period.from(clock.getZone()).atOffset(UTC))
                .param("until", period.until(clock.getZone()).atOffset(UTC));
    }

    /// For queries that stand for no period.
    StatementSpec plain(String sql) {
        return db.sql(sql);
    }
}

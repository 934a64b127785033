package pl.ostoja.monitoring;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Backlog;
import pl.ostoja.reports.Pace;

/// The calls of today's round that wait, each until it is too late to phone there.
@Component
@Order(10)
class CallsLeft implements Backlog {

    private final JdbcClient db;
    private final Clock clock;

    CallsLeft(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "monitoring.backlog";
    }

    @Override
    public String link() {
        return "/rounds";
    }

    @Override
    public Pace pace(Instant now) {
        return Pace.ofLastHours(db.sql("""
                select closes_at as by, count(*)::int as count
                  from monitoring.call
                 where day = :today and state in ('DUE', 'NOT_REACHED', 'IN_PROGRESS')
                 group by closes_at
                union all
                select null, (count(*) filter (where done_at > :since)
                                + count(*) filter (where state = 'ESCALATED' and id in
                                      (select call from monitoring.escalation where since > :since)))::int
                  from monitoring.call where day = :today and state <> 'CANCELLED'
                """)
                .param("today", now.atZone(clock.getZone()).toLocalDate())
                .param("since", now.minus(Pace.LAST_HOURS).atOffset(UTC))
                .query(Pace.Counted.class)
                .list());
    }
}

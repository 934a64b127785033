package pl.ostoja.dispatch;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Backlog;
import pl.ostoja.reports.Pace;

/// The tasks that have to be done until tonight, each until the end of its window. What waits to be agreed with
/// somebody is nobody's pace.
@Component
@Order(20)
class TasksLeft implements Backlog {

    private final JdbcClient db;
    private final Clock clock;

    TasksLeft(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dispatch.backlog";
    }

    @Override
    public String link() {
        return "/tasks";
    }

    @Override
    public Pace pace(Instant now) {
        var tomorrow = now.atZone(clock.getZone()).toLocalDate().plusDays(1).atStartOfDay(clock.getZone());
        return Pace.ofLastHours(db.sql("""
                select due_until as by, count(*)::int as count
                  from dispatch.task
                 where state in ('READY', 'ASSIGNED', 'ACCEPTED', 'ON_THE_WAY', 'FAILED') and due_until <= :tomorrow
                 group by due_until
                union all
                select null, count(*)::int from dispatch.task where state = 'DONE' and since > :since
                """)
                .param("tomorrow", tomorrow.toOffsetDateTime())
                .param("since", now.minus(Pace.LAST_HOURS).atOffset(UTC))
                .query(Pace.Counted.class)
                .list());
    }
}

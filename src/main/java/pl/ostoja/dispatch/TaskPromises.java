package pl.ostoja.dispatch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.Promise;
import pl.ostoja.requests.Promises;
import pl.ostoja.requests.RequestId;

/// Tells the card of a request what its tasks promise, with the code that the person is told by phone.
@Component
class TaskPromises implements Promises {

    private final JdbcClient db;
    private final Clock clock;

    TaskPromises(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Promise> of(RequestId request) {
        var now = clock.instant();
        return db.sql("""
                select t.id, t.need, t.state, t.due_until, t.code, t.type, coalesce(w.name, o.name) as carrier
                  from dispatch.task t
                  join requests.need_card n on n.id = t.need
                  left join dispatch.assignment a on a.task = t.id and a.ended_at is null
                  left join access.account_card w on w.id = a.account
                  left join dispatch.organisation o on o.id = a.organisation
                 where n.request = :request order by t.id
                """)
                .param("request", request.value())
                .query((row, _) -> {
                    var state = TaskState.valueOf(row.getString("state"));
                    var until = row.getObject("due_until", OffsetDateTime.class).toInstant();
                    var field = TaskType.valueOf(row.getString("type")).isInTheField();
                    return new Promise(
                            new NeedId(row.getObject("need", UUID.class)),
                            "dispatch.promise."
                                    + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            row.getString("carrier"),
                            until,
                            state.isOpen() && field ? row.getString("code") : null,
                            state.isOpen() && !until.isAfter(now),
                            "/tasks?open=" + row.getObject("id", UUID.class));
                })
                .list();
    }
}

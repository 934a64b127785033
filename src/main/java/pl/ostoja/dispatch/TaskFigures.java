package pl.ostoja.dispatch;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.Figures;
import pl.ostoja.reports.Rows;
import pl.ostoja.reports.Unit;

/// What the reports say of tasks.
@Component
class TaskFigures implements Figures {

    /// `partner` names the organisation that carries the task; it is null when a worker of ours does.
    private static final String TASKS = """
            select t.id as key, (%1$s at time zone '%2$s')::date as day, coalesce(p.current, r.person) as person,
                   t.household, t.district, t.type as kind, t.failure, o.name as partner, a.organisation, r.origin,
                   1 as quantity, t.load_grams
              from dispatch.task t
              left join requests.need_place n on n.id = t.need
              left join requests.request_card r on r.id = n.request
              left join people.merged_person p on p.id = r.person
              left join dispatch.assignment a on a.task = t.id and a.ended_at is null
              left join dispatch.organisation o on o.id = a.organisation
             where %1$s >= :from and %1$s < :until and %3$s
            """;

    private final ZoneId zone;

    TaskFigures(Clock clock) {
        this.zone = clock.getZone();
    }

    @Override
    public List<Figure> figures() {
        var done = rows("t.since", "t.state = 'DONE'");
        return List.of(
                figure("tasks-made", Unit.TASK, rows("t.made_at", "true")),
                figure("tasks-done", Unit.TASK, done),
                figure("tasks-by-partners", Unit.TASK, done)
                        .where("organisation is not null")
                        .kindsFrom("partner"),
                figure("tasks-failed", Unit.TASK, rows("t.failed_at", "true")).kindsFrom("failure"),
                figure("load-carried", Unit.KILOGRAM, done).summing("load_grams"));
    }

    private static Figure figure(String what, Unit unit, Rows rows) {
        return new Figure("dispatch." + what, unit, rows).worded("dispatch.type dispatch.failure", "requests.origin");
    }

    private Rows rows(String moment, String condition) {
        return Rows.of(TASKS.formatted(moment, zone.getId(), condition)).once("key");
    }
}

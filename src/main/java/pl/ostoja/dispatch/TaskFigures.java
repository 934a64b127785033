package pl.ostoja.dispatch;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.Figures;
import pl.ostoja.reports.Unit;

/// What the reports say of tasks.
@Component
class TaskFigures implements Figures {

    private static final String TASKS = """
            select t.id as key, (%s at time zone '%s')::date as day, p.current as person, t.household, t.district,
                   %s as kind, n.origin, %s as quantity
              from dispatch.task t
              join requests.need_card n on n.id = t.need
              left join people.person_card p on p.id = n.person
             where %s
            """;

    /// Name of the organisation that carries the task; null when a worker of ours does.
    private static final String PARTNER = """
            (select o.name from dispatch.assignment a join dispatch.organisation o on o.id = a.organisation
              where a.task = t.id and a.ended_at is null)""";

    private static final String IN_PERIOD = "t.since >= :from and t.since < :until";

    private final Clock clock;

    TaskFigures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                tasks("tasks-made", Unit.TASK, "t.made_at", "t.type", "1", "t.made_at >= :from and t.made_at < :until"),
                tasks("tasks-done", Unit.TASK, "t.since", "t.type", "1", "t.state = 'DONE' and " + IN_PERIOD),
                tasks(
                        "tasks-by-partners",
                        Unit.TASK,
                        "t.since",
                        PARTNER,
                        "1",
                        "t.state = 'DONE' and " + IN_PERIOD + " and " + PARTNER + " is not null"),
                tasks(
                        "tasks-failed",
                        Unit.TASK,
                        "t.failed_at",
                        "t.failure",
                        "1",
                        "t.failed_at >= :from and t.failed_at < :until"),
                tasks(
                        "load-carried",
                        Unit.KILOGRAM,
                        "t.since",
                        "t.type",
                        "t.load_grams",
                        "t.state = 'DONE' and " + IN_PERIOD));
    }

    private Figure tasks(String what, Unit unit, String moment, String kind, String quantity, String condition) {
        return new Figure(
                        "dispatch." + what,
                        unit,
                        TASKS.formatted(moment, clock.getZone().getId(), kind, quantity, condition))
                .worded("dispatch.type dispatch.failure", "requests.origin");
    }
}

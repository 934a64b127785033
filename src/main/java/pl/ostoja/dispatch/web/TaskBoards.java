package pl.ostoja.dispatch.web;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.dispatch.web.TaskBoard.Choice;
import pl.ostoja.dispatch.web.TaskFilter.Show;
import pl.ostoja.kernel.Permission;
import pl.ostoja.ui.Lists;
import pl.ostoja.ui.Wanted;

/// The queries of the dispatcher's board. A worker with districts sees those and what he or she carries.
@Component
@Transactional(readOnly = true)
class TaskBoards {

    private static final String OPEN = "t.state in ('DRAFT', 'READY', 'ASSIGNED', 'ACCEPTED', 'ON_THE_WAY', 'FAILED')";

    private static final Map<Show, String> SHOWN = Map.of(
            Show.OPEN, OPEN,
            Show.UNASSIGNED, "t.state = 'READY'",
            Show.LATE, OPEN + " and t.due_until <= :now",
            Show.CARRIED, "t.state in ('ASSIGNED', 'ACCEPTED', 'ON_THE_WAY')",
            Show.FAILED, "t.state = 'FAILED'",
            Show.DRAFT, "t.state = 'DRAFT'",
            Show.OVER, "t.state in ('DONE', 'RESCHEDULED', 'CANCELLED')");

    private static final String OF_MINE = """
            (t.district = any(:districts)
             or t.id in (select m.task from dispatch.assignment m
                          where m.ended_at is null and (m.account = :me or m.companion = :me)))
            """;

    /// The index `task_board` stands in this order, so that a page reads no more than it shows.
    private static final String FAILED_FIRST =
            "case t.state when 'FAILED' then 0 when 'READY' then 1 when 'DRAFT' then 3 else 2 end, t.due_until, t.id";

    private static final String LAST_ENDED_FIRST = "t.since desc, t.id";

    /// Failed and unassigned ones first, and of those the one whose time runs out first; past ones from the latest.
    private static final String PAGE = """
            select t.* from dispatch.task t where %s and %s and %s order by %s limit %d offset %d
            """;

    private static final String ROWS = """
            select t.id, n.request, t.type, t.state, n.kind, coalesce(p.name, h.name, '') as name, t.address, t.elsewhere,
                   d.name as district, t.due_from, t.due_until, t.quantity, t.load_grams as grams, t.vehicle,
                   t.two_persons, t.protection, t.note, t.failure, t.ending_note, coalesce(w.name, o.name) as carrier,
                   t.lat, t.lon
              from (%s) t
              join requests.need_card n on n.id = t.need
              join people.household_card h on h.id = t.household
              left join dispatch.assignment a on a.task = t.id and a.ended_at is null
              left join people.person_card p on p.id = n.person
              left join centre.district_card d on d.id = t.district
              left join access.account_card w on w.id = a.account
              left join dispatch.organisation o on o.id = a.organisation
             order by %s
            """;

    /// Roles that may carry tasks.
    private static final List<String> CARRYING = Arrays.stream(Role.values())
            .filter(role -> role.may(Permission.TASKS_DO))
            .map(Role::name)
            .toList();

    private final JdbcClient db;
    private final Lists lists;
    private final Clock clock;

    TaskBoards(JdbcClient db, Lists lists, Clock clock) {
        this.db = db;
        this.lists = lists;
        this.clock = clock;
    }

    TaskBoard board(TaskFilter filter, SignedIn me) {
        var counts = me.districts().isEmpty() ? COUNTS : COUNTS_OF_MINE;
        var found = lists.ask(
                Map.of(
                        "roles", CARRYING,
                        "now", clock.instant().atOffset(UTC),
                        "me", me.id().value(),
                        "districts", me.districts().toArray(UUID[]::new)),
                CHOICES,
                counts);
        var choices = found.of(CHOICES).stream()
                .collect(groupingBy(Listed::kind, mapping(one -> new Choice(one.id, one.name), toList())));
        return new TaskBoard(
                filter,
                rows(filter, me, TaskFilter.ROWS + 1, filter.skipped()),
                found.of(counts).getFirst().byShow(),
                choices.getOrDefault("district", List.of()),
                choices.getOrDefault("worker", List.of()),
                choices.getOrDefault("organisation", List.of()),
                clock.instant());
    }

    private record Listed(String kind, UUID id, String name) {}

    private record Counts(long open, long unassigned, long late, long carried, long failed, long draft) {

        Map<Show, Long> byShow() {
            return Map.of(
                    Show.OPEN, open,
                    Show.UNASSIGNED, unassigned,
                    Show.LATE, late,
                    Show.CARRIED, carried,
                    Show.FAILED, failed,
                    Show.DRAFT, draft);
        }
    }

    /// What a board can be narrowed to.
    private static final Wanted<Listed> CHOICES = new Wanted<>(Listed.class, """
            select 'district' as kind, id, name from centre.district_card
            union all
            select 'worker', id, name from access.account_card where active and role in (:roles)
            union all
            select 'organisation', id, name from dispatch.organisation where closed_at is null
             order by name
            """);

    private static final String COUNTED = """
            select count(*) as open, count(*) filter (where %s) as unassigned, count(*) filter (where %s) as late,
                   count(*) filter (where %s) as carried, count(*) filter (where %s) as failed,
                   count(*) filter (where %s) as draft
              from dispatch.task t
             where %s and %%s
            """.formatted(
                    SHOWN.get(Show.UNASSIGNED),
                    SHOWN.get(Show.LATE),
                    SHOWN.get(Show.CARRIED),
                    SHOWN.get(Show.FAILED),
                    SHOWN.get(Show.DRAFT),
                    OPEN);

    private static final Wanted<Counts> COUNTS = new Wanted<>(Counts.class, COUNTED.formatted("true"));
    private static final Wanted<Counts> COUNTS_OF_MINE = new Wanted<>(Counts.class, COUNTED.formatted(OF_MINE));

    /// Only what is asked for is asked: a condition that may be void hides from the planner how many rows it leaves.
    private static String narrowed(TaskFilter filter) {
        var conditions = new ArrayList<>(List.of("true"));
        if (filter.type() != null) {
            conditions.add("t.type = :type");
        }
        if (filter.district() != null) {
            conditions.add("t.district = :district");
        }
        if (filter.carrier() != null) {
            conditions.add("t.id in (select c.task from dispatch.assignment c"
                    + " where c.ended_at is null and :carrier in (c.account, c.companion, c.organisation))");
        }
        return String.join(" and ", conditions);
    }

    private static String ofMine(SignedIn me) {
        return me.districts().isEmpty() ? "true" : OF_MINE;
    }

    List<TaskRow> rows(TaskFilter filter, SignedIn me, int limit, int skip) {
        var order = filter.shown() == Show.OVER ? LAST_ENDED_FIRST : FAILED_FIRST;
        var page = PAGE.formatted(SHOWN.get(filter.shown()), ofMine(me), narrowed(filter), order, limit, skip);
        return db.sql(ROWS.formatted(page, order))
                .param("now", clock.instant().atOffset(UTC))
                .param("me", me.id().value())
                .param("districts", me.districts().toArray(UUID[]::new))
                .param("type", filter.type() == null ? null : filter.type().name(), Types.VARCHAR)
                .param("district", filter.district(), Types.OTHER)
                .param("carrier", filter.carrier(), Types.OTHER)
                .query(TaskRow.class)
                .list();
    }

    /// Whether this worker may see the task.
    boolean shows(UUID task, SignedIn me) {
        return db.sql("select exists (select from dispatch.task t where t.id = :task and %s)".formatted(ofMine(me)))
                .param("task", task)
                .param("me", me.id().value())
                .param("districts", me.districts().toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /// The task named by `:task`, if this worker (`:me`, of `:districts`) may see it.
    static Wanted<TaskRow> row(SignedIn me) {
        var page = "select t.* from dispatch.task t where t.id = :task and " + ofMine(me);
        return new Wanted<>(TaskRow.class, ROWS.formatted(page, "t.id"));
    }
}

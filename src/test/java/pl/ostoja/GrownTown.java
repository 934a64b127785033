package pl.ostoja;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A played town many times over, written straight into the tables: whatever a person has behind them, so many others
/// have it too. Ids that point from one to the other are turned the same way in every table.
final class GrownTown {

    static final int PERSONS = 20_000;

    /// What grows with the years and the size of the town; nothing else does.
    static final List<String> TABLES = List.of(
            "people.household",
            "people.person",
            "people.membership",
            "people.contact_point",
            "people.search",
            "people.risk",
            "people.note",
            "people.last_change",
            "requests.request",
            "requests.need",
            "requests.service",
            "dispatch.task",
            "dispatch.assignment",
            "dispatch.handover",
            "monitoring.membership",
            "monitoring.watched",
            "monitoring.call",
            "monitoring.check_in",
            "monitoring.claim",
            "monitoring.contact",
            "monitoring.answer",
            "monitoring.escalation",
            "quarantine.status",
            "journal.line");

    /// Ids of what there are few of.
    private static final Set<String> FEW =
            Set.of("account", "district", "plan", "organisation", "worker", "companion", "list", "sender", "owner");

    /// What is still to be done: of that there is no more than a bad day brings, however long the years were.
    private static final int BUSY = 15;

    private static final String OPEN_TASK =
            "state in ('DRAFT', 'READY', 'ASSIGNED', 'ACCEPTED', 'ON_THE_WAY', 'FAILED')";
    private static final Map<String, String> STILL_OPEN = Map.of(
            "requests.request", "closed_at is null",
            "requests.need", "outcome is null",
            "dispatch.task", OPEN_TASK,
            "dispatch.assignment", "task in (select id from dispatch.task where " + OPEN_TASK + ")",
            "monitoring.call", "state in ('DUE', 'NOT_REACHED', 'ESCALATED')",
            "monitoring.check_in", "state = 'OPEN'",
            "monitoring.escalation", "ended_at is null",
            "quarantine.status", "state = 'ACTIVE'");

    /// What lies behind us lies as many days back as there are others who have it behind them.
    private static final Set<String> DAYS = Set.of("day", "start_day", "end_day", "computed_end", "reported_end");

    private static final String NUMBER = """
            case when value like '+48%'
                 then '+48' || lpad(((right(value, 9)::bigint + k * 1000003) % 1000000000)::text, 9, '0')
                 else k || value end""";

    private static final String COLUMNS = """
            select column_name, data_type from information_schema.columns
             where table_schema || '.' || table_name = :table and is_generated = 'NEVER'
             order by ordinal_position
            """;

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    GrownTown(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    void grow() {
        var played =
                db.sql("select count(*) from people.person").query(Long.class).single();
        var times = Math.ceilDiv(PERSONS, played) - 1;
        transaction.executeWithoutResult(_ -> {
            db.sql("set local session_replication_role = replica").update(); // keys need not be checked again and again
            TABLES.forEach(table -> copy(table, times));
        });
        db.sql("analyze").update();
    }

    private void copy(String table, long times) {
        var columns = db.sql(COLUMNS)
                .param("table", table)
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list();
        var names = columns.stream().map(Column::name).collect(joining(", "));
        var values = columns.stream().map(Column::turned).collect(joining(", "));
        var inHand = table.equals("monitoring.call") ? "state = 'IN_PROGRESS'" : "false";
        db.sql("""
                insert into %1$s (%2$s)
                select %3$s from %1$s cross join generate_series(1, %4$d) k
                 where not (%5$s) and (k <= %6$d or not (%7$s))
                """.formatted(table, names, values, times, inHand, BUSY, STILL_OPEN.getOrDefault(table, "false")))
                .update();
    }

    private record Column(String name, String type) {

        String turned() {
            if (name.startsWith("pesel")) {
                return "null";
            }
            if (DAYS.contains(name)) {
                return "%s - case when k > %d then k else 0 end".formatted(name, BUSY);
            }
            return switch (type) {
                case "uuid" -> FEW.contains(name) ? name : "md5(%s::text || k)::uuid".formatted(name);
                case "ARRAY" ->
                    name.equals("persons") ? "array(select md5(one::text || k)::uuid from unnest(persons) one)" : name;
                case "timestamp with time zone" ->
                    "%s - case when k > %d then k else 0 end * interval '1 day' - k * interval '1 second'"
                            .formatted(name, BUSY);
                case "text" -> name.equals("value") ? NUMBER : name;
                default -> name;
            };
        }
    }
}

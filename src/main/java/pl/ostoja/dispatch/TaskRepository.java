package pl.ostoja.dispatch;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.access.AccountId;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TimeSlot;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.requests.NeedId;

/// All SQL that loads and stores tasks.
@Repository
class TaskRepository {

    private static final String UPDATE = """
            update dispatch.task
               set state = :state, since = :since, failure = :failure, ending_note = :note, version = version + 1,
                   failed_at = case when cast(:failure as text) is not null then coalesce(failed_at, :since) end
             where id = :id and version = :version
            """;

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    TaskRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    void add(Task task, Instant at) {
        addAll(List.of(task), at);
    }

    void addAll(List<Task> made, Instant at) {
        batches.batchUpdate(
                """
                insert into dispatch.task (id, need, follows, household, type, address, elsewhere, lat, lon, district,
                                           due_from, due_until, load_grams, quantity, vehicle, two_persons, protection,
                                           contactless, code, note, state, since, made_at, version)
                values (:id, :need, :follows, :household, :type, :address, :elsewhere, :lat, :lon, :district, :from,
                        :until, :grams, :quantity, :vehicle, :twoPersons, :protection, :contactless, :code, :note,
                        :state, :at, :at, 0)
                """,
                made.stream()
                        .map(task -> row(task).addValue("at", at.atOffset(UTC)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Task task) {
        return new MapSqlParameterSource()
                .addValue("id", task.id().value())
                .addValue("need", task.need().value())
                .addValue(
                        "follows",
                        task.follows() == null ? null : task.follows().value())
                .addValue("household", task.household().value())
                .addValue("type", task.type().name())
                .addValue("address", task.door().address())
                .addValue("elsewhere", task.door().elsewhere())
                .addValue("lat", task.door().lat())
                .addValue("lon", task.door().lon())
                .addValue("district", task.door().district())
                .addValue("from", task.due().from().atOffset(UTC))
                .addValue("until", task.due().until().atOffset(UTC))
                .addValue("grams", task.load().grams())
                .addValue("quantity", task.load().quantity())
                .addValue("vehicle", task.load().vehicle())
                .addValue("twoPersons", task.load().twoPersons())
                .addValue("protection", task.protection().name())
                .addValue("contactless", task.type().isInTheField())
                .addValue("code", task.code())
                .addValue("note", task.note())
                .addValue("state", task.state().name());
    }

    void update(Task task) {
        if (db.sql(UPDATE).paramSource(change(task)).update() == 0) {
            throw new Problem.Stale();
        }
    }

    void updateAll(List<Task> many) {
        var counts = batches.batchUpdate(
                UPDATE, many.stream().map(TaskRepository::change).toArray(SqlParameterSource[]::new));
        if (Arrays.stream(counts).anyMatch(count -> count == 0)) {
            throw new Problem.Stale();
        }
    }

    private static MapSqlParameterSource change(Task task) {
        return new MapSqlParameterSource()
                .addValue("state", task.state().name())
                .addValue("since", task.since().atOffset(UTC))
                .addValue(
                        "failure",
                        task.failure() == null ? null : task.failure().name())
                .addValue("note", task.endingNote())
                .addValue("id", task.id().value())
                .addValue("version", task.version());
    }

    void move(Task task, String address) {
        db.sql("""
                update dispatch.task
                   set address = :address, elsewhere = true, lat = null, lon = null, district = null,
                       version = version + 1
                 where id = :id
                """).param("address", address).param("id", task.id().value()).update();
    }

    NeedId needOf(TaskId id) {
        return db.sql("select need from dispatch.task where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(NeedId::new)
                .orElseThrow(Problem.NotFound::new);
    }

    /// The task, held until the caller's transaction ends.
    Task hold(TaskId id) {
        return db.sql("select * from dispatch.task where id = :id for update")
                .param("id", id.value())
                .query(TaskRepository::task)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// Those of these tasks that are there, held in the order of their ids.
    List<Task> holdAll(Collection<TaskId> ids) {
        return db.sql("select * from dispatch.task where id = any(:ids) order by id for update")
                .param("ids", ids.stream().map(TaskId::value).toArray(UUID[]::new))
                .query(TaskRepository::task)
                .list();
    }

    Set<NeedId> needsOf(Collection<TaskId> ids) {
        return db.sql("select distinct need from dispatch.task where id = any(:ids)")
                .param("ids", ids.stream().map(TaskId::value).toArray(UUID[]::new))
                .query((row, _) -> new NeedId(row.getObject("need", UUID.class)))
                .set();
    }

    List<Task> holdOpenOf(Collection<NeedId> needs) {
        return db.sql("""
                select * from dispatch.task
                 where need = any(:needs)
                   and state in ('DRAFT', 'READY', 'ASSIGNED', 'ACCEPTED', 'ON_THE_WAY', 'FAILED')
                 order by id for update
                """)
                .param("needs", needs.stream().map(NeedId::value).toArray(UUID[]::new))
                .query(TaskRepository::task)
                .list();
    }

    /// False when somebody was faster: the unique index decides, so two dispatchers can't both win.
    boolean tryAssign(TaskId task, Carrier carrier, Instant at) {
        var worker = carrier instanceof Carrier.Worker one ? one : null;
        var companion = worker == null ? null : worker.companion();
        return db.sql("""
                insert into dispatch.assignment (id, task, account, companion, organisation, since)
                values (:id, :task, :account, :companion, :organisation, :at)
                on conflict (task) where ended_at is null do nothing
                """)
                        .param("id", Ids.next())
                        .param("task", task.value())
                        .param(
                                "account",
                                worker == null ? null : worker.account().value())
                        .param("companion", companion == null ? null : companion.value())
                        .param(
                                "organisation",
                                carrier instanceof Carrier.Partner partner
                                        ? partner.organisation().value()
                                        : null)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    Optional<Carrier> carrierOf(TaskId task) {
        return db.sql("""
                select account, companion, organisation from dispatch.assignment where task = :task and ended_at is null
                """)
                .param("task", task.value())
                .query(TaskRepository::carrier)
                .optional();
    }

    void endAssignment(TaskId task, Instant at) {
        db.sql("update dispatch.assignment set ended_at = :at where task = :task and ended_at is null")
                .param("at", at.atOffset(UTC))
                .param("task", task.value())
                .update();
    }

    void add(TaskId task, Handover handover, Instant at) {
        db.sql("""
                insert into dispatch.handover (task, at, way, proof, receiver, quantity, note)
                values (:task, :at, :way, :proof, :receiver, :quantity, :note)
                """)
                .param("task", task.value())
                .param("at", at.atOffset(UTC))
                .param("way", handover.way().name())
                .param("proof", handover.proof().name())
                .param("receiver", handover.receiver())
                .param("quantity", handover.quantity())
                .param("note", handover.note())
                .update();
    }

    /// Pieces handed over for those of the needs that have no task still to be done.
    Map<NeedId, Integer> deliveredWhereAllDone(Collection<NeedId> needs) {
        var delivered = new LinkedHashMap<NeedId, Integer>();
        db.sql("""
                select t.need, sum(h.quantity)::int as delivered
                  from dispatch.task t left join dispatch.handover h on h.task = t.id
                 where t.need = any(:needs) and t.state not in ('CANCELLED', 'RESCHEDULED')
                 group by t.need having bool_and(t.state = 'DONE') order by t.need
                """)
                .param("needs", needs.stream().map(NeedId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    delivered.put(new NeedId(row.getObject("need", UUID.class)), row.getInt("delivered"));
                });
        return delivered;
    }

    private static Carrier carrier(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", UUID.class);
        var companion = row.getObject("companion", UUID.class);
        return account == null
                ? new Carrier.Partner(new OrganisationId(row.getObject("organisation", UUID.class)))
                : new Carrier.Worker(new AccountId(account), companion == null ? null : new AccountId(companion));
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        var follows = row.getObject("follows", UUID.class);
        var failure = row.getString("failure");
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                new NeedId(row.getObject("need", UUID.class)),
                follows == null ? null : new TaskId(follows),
                new HouseholdId(row.getObject("household", UUID.class)),
                TaskType.valueOf(row.getString("type")),
                new Door(
                        row.getString("address"),
                        row.getBoolean("elsewhere"),
                        row.getObject("lat", Double.class),
                        row.getObject("lon", Double.class),
                        row.getObject("district", UUID.class),
                        row.getBoolean("two_persons")),
                new TimeSlot(instant(row, "due_from"), instant(row, "due_until")),
                new Task.Load(
                        row.getInt("quantity"),
                        row.getLong("load_grams"),
                        row.getBoolean("vehicle"),
                        row.getBoolean("two_persons")),
                Protection.valueOf(row.getString("protection")),
                row.getString("code"),
                row.getString("note"),
                TaskState.valueOf(row.getString("state")),
                failure == null ? null : Failure.valueOf(failure),
                row.getString("ending_note"),
                instant(row, "since"),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

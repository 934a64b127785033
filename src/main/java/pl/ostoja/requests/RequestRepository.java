package pl.ostoja.requests;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.PersonId;
import pl.ostoja.requests.Need.State;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that loads and stores requests and their needs.
@Repository
class RequestRepository {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final String ADD = """
            with opened as (
                insert into requests.request (id, act, person, household, origin, reporter, consent, note, other_address,
                                              owner, opened_at, entered_at, urgency, due_by, version)
                values (:id, :act, :person, :household, :origin, :reporter, :consent, :note, :otherAddress,
                        (select id from access.account_card where id = :owner and active), :openedAt, :enteredAt,
                        :urgency, :dueBy, 0)
            )
            insert into requests.need (id, request, kind, persons, urgency, quantity, note, cannot_secure, day, stage,
                                       opened_at, due_by)
            select n.id, :id, n.kind, n.persons, n.urgency, n.quantity, n.note, n.cannot_secure, n.day, n.stage,
                   n.opened_at, n.due_by
              from jsonb_to_recordset(cast(:needs as jsonb))
                as n (id uuid, kind text, persons uuid[], urgency text, quantity int, note text,
                      cannot_secure boolean, day date, stage text, opened_at timestamptz, due_by timestamptz)
            """;

    private static final String UPDATE = """
            update requests.request
               set consent = :consent, owner = :owner, urgency = :urgency, due_by = :dueBy, closed_at = :closedAt,
                   escalated_at = case when due_by < :dueBy then null else escalated_at end, version = version + 1
             where id = :id and version = :version
            """;

    private static final String UPDATE_NEED = """
            update requests.need
               set cannot_secure = :cannotSecure, case_number = :caseNumber, stage = coalesce(:stage, stage),
                   due_by = :dueBy, reopened = :reopened, outcome = :outcome, reason = :reason,
                   closing_note = :note, closed_at = :closedAt
             where id = :id
            """;

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final NeedKinds kinds;

    RequestRepository(JdbcClient db, NamedParameterJdbcTemplate batches, NeedKinds kinds) {
        this.db = db;
        this.batches = batches;
        this.kinds = kinds;
    }

    /// Stores a request with its needs, in one statement.
    void add(HelpRequest request, OpenRequest command, Act act, Instant enteredAt) {
        db.sql(ADD)
                .paramSource(row(new Fresh(request, command, act), enteredAt))
                .update();
    }

    /// A request that was just opened.
    record Fresh(HelpRequest request, OpenRequest command, Act act) {}

    void addAll(List<Fresh> many, Instant enteredAt) {
        batches.batchUpdate(ADD, many.stream().map(one -> row(one, enteredAt)).toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Fresh fresh, Instant enteredAt) {
        var request = fresh.request();
        return new MapSqlParameterSource()
                .addValue("id", request.id().value())
                .addValue("act", fresh.act().id())
                .addValue(
                        "person",
                        request.person() == null ? null : request.person().value())
                .addValue("household", request.household().value())
                .addValue("origin", request.origin().name())
                .addValue("reporter", fresh.command().reporter())
                .addValue("consent", request.consent().name())
                .addValue("note", fresh.command().note())
                .addValue("otherAddress", request.otherAddress())
                .addValue("owner", request.owner())
                .addValue("openedAt", request.openedAt().atOffset(UTC))
                .addValue("enteredAt", enteredAt.atOffset(UTC))
                .addValue("urgency", request.urgency().name())
                .addValue("dueBy", request.dueBy().atOffset(UTC))
                .addValue(
                        "needs",
                        JSON.writeValueAsString(
                                request.needs().stream().map(NeedRow::of).toList()));
    }

    private record NeedRow(
            UUID id,
            String kind,
            List<UUID> persons,
            Urgency urgency,
            int quantity,
            @Nullable String note,
            @Nullable Boolean cannotSecure,
            @Nullable LocalDate day,
            Stage stage,
            Instant openedAt,
            Instant dueBy) {

        static NeedRow of(Need need) {
            return new NeedRow(
                    need.id().value(),
                    need.kind().code(),
                    need.persons(),
                    need.urgency(),
                    need.quantity(),
                    need.note(),
                    need.cannotSecure(),
                    need.day(),
                    need.stage() == null ? Stage.NEW : need.stage(),
                    need.openedAt(),
                    need.dueBy());
        }
    }

    record Update(HelpRequest before, HelpRequest after) {}

    /// Stores what differs. A request whose clock starts anew is no longer escalated.
    void update(HelpRequest before, HelpRequest after) {
        var update = new Update(before, after);
        if (db.sql(UPDATE).paramSource(row(update)).update() == 0) {
            throw new Problem.Stale();
        }
        changed(update)
                .forEach(need -> db.sql(UPDATE_NEED).paramSource(row(need)).update());
    }

    void updateAll(List<Update> many) {
        var counts = batches.batchUpdate(
                UPDATE, many.stream().map(RequestRepository::row).toArray(SqlParameterSource[]::new));
        if (Arrays.stream(counts).anyMatch(count -> count == 0)) {
            throw new Problem.Stale();
        }
        batches.batchUpdate(
                UPDATE_NEED,
                many.stream()
                        .flatMap(RequestRepository::changed)
                        .map(RequestRepository::row)
                        .toArray(SqlParameterSource[]::new));
    }

    private static Stream<Need> changed(Update update) {
        return update.after().needs().stream()
                .filter(need -> !update.before().needs().contains(need));
    }

    private static MapSqlParameterSource row(Update update) {
        var after = update.after();
        return new MapSqlParameterSource()
                .addValue("consent", after.consent().name())
                .addValue("owner", after.owner())
                .addValue("urgency", after.urgency().name())
                .addValue("dueBy", after.dueBy().atOffset(UTC))
                .addValue("closedAt", utc(after.closedAt()))
                .addValue("id", after.id().value())
                .addValue("version", update.before().version());
    }

    private static MapSqlParameterSource row(Need need) {
        var closed = need.state() instanceof State.Closed end ? end : null;
        return new MapSqlParameterSource()
                .addValue("cannotSecure", need.cannotSecure())
                .addValue("caseNumber", need.caseNumber())
                .addValue("stage", need.stage() == null ? null : need.stage().name())
                .addValue("dueBy", need.dueBy().atOffset(UTC))
                .addValue("reopened", need.reopened())
                .addValue("outcome", closed == null ? null : closed.outcome().name())
                .addValue("reason", closed == null ? null : closed.reason())
                .addValue("note", closed == null ? null : closed.note())
                .addValue("closedAt", closed == null ? null : utc(closed.at()))
                .addValue("id", need.id().value());
    }

    /// The request, held until the caller's transaction ends: whoever acts on it next waits.
    HelpRequest hold(RequestId id) {
        return db.sql("select * from requests.request where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> RequestRows.request(row, needs(id)))
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// The requests of these needs, held one after the other in the order of their ids.
    List<HelpRequest> holdAll(Collection<NeedId> ids) {
        var catalogue = kinds.byCode();
        var held = db.sql("""
                select * from requests.request
                 where id in (select request from requests.need where id = any(:needs)) order by id for update
                """)
                .param("needs", ids.stream().map(NeedId::value).toArray(UUID[]::new))
                .query((row, _) -> RequestRows.request(row, List.of()))
                .list();
        var needs = new HashMap<UUID, List<Need>>();
        db.sql("select * from requests.need where request = any(:requests) order by id")
                .param(
                        "requests",
                        held.stream().map(request -> request.id().value()).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var need = RequestRows.need(row, catalogue);
                    needs.computeIfAbsent(row.getObject("request", UUID.class), _ -> new ArrayList<>())
                            .add(need);
                });
        return held.stream()
                .map(request -> request.naming(needs.getOrDefault(request.id().value(), List.of())))
                .toList();
    }

    RequestId requestOf(NeedId need) {
        return db.sql("select request from requests.need where id = :id")
                .param("id", need.value())
                .query(UUID.class)
                .optional()
                .map(RequestId::new)
                .orElseThrow(Problem.NotFound::new);
    }

    /// Open requests about that person, whichever record of the person they name.
    List<RequestId> openOf(PersonId person) {
        return db.sql("""
                select r.id from requests.request r
                 where r.closed_at is null
                   and r.person in (select o.id from people.person_card o
                                      join people.person_card p on p.current = o.current where p.id = :person)
                """)
                .param("person", person.value())
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<Need> needs(RequestId request) {
        var catalogue = kinds.byCode();
        return db.sql("select * from requests.need where request = :request order by id")
                .param("request", request.value())
                .query((row, _) -> RequestRows.need(row, catalogue))
                .list();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }
}

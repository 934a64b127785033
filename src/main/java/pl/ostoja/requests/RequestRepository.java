package pl.ostoja.requests;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.HouseholdId;
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

    private final JdbcClient db;
    private final NeedKinds kinds;

    RequestRepository(JdbcClient db, NeedKinds kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    /// Stores a request with its needs, in one statement.
    void add(HelpRequest request, OpenRequest command, Act act, Instant enteredAt) {
        db.sql("""
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
                """)
                .param("id", request.id().value())
                .param("act", act.id())
                .param(
                        "person",
                        request.person() == null ? null : request.person().value())
                .param("household", request.household().value())
                .param("origin", request.origin().name())
                .param("reporter", command.reporter())
                .param("consent", request.consent().name())
                .param("note", command.note())
                .param("otherAddress", request.otherAddress())
                .param("owner", request.owner())
                .param("openedAt", request.openedAt().atOffset(UTC))
                .param("enteredAt", enteredAt.atOffset(UTC))
                .param("urgency", request.urgency().name())
                .param("dueBy", request.dueBy().atOffset(UTC))
                .param(
                        "needs",
                        JSON.writeValueAsString(
                                request.needs().stream().map(NeedRow::of).toList()))
                .update();
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

    /// Stores what differs. A request whose clock starts anew is no longer escalated.
    void update(HelpRequest before, HelpRequest after) {
        var changed = db.sql("""
                update requests.request
                   set consent = :consent, owner = :owner, urgency = :urgency, due_by = :dueBy, closed_at = :closedAt,
                       escalated_at = case when due_by < :dueBy then null else escalated_at end, version = version + 1
                 where id = :id and version = :version
                """)
                .param("consent", after.consent().name())
                .param("owner", after.owner())
                .param("urgency", after.urgency().name())
                .param("dueBy", after.dueBy().atOffset(UTC))
                .param("closedAt", utc(after.closedAt()))
                .param("id", after.id().value())
                .param("version", before.version())
                .update();
        if (changed == 0) {
            throw new Problem.Stale();
        }
        after.needs().stream().filter(need -> !before.needs().contains(need)).forEach(this::update);
    }

    private void update(Need need) {
        var closed = need.state() instanceof State.Closed end ? end : null;
        db.sql("""
                update requests.need
                   set cannot_secure = :cannotSecure, case_number = :caseNumber, stage = coalesce(:stage, stage),
                       due_by = :dueBy, reopened = :reopened, outcome = :outcome, reason = :reason,
                       closing_note = :note, closed_at = :closedAt
                 where id = :id
                """)
                .param("cannotSecure", need.cannotSecure())
                .param("caseNumber", need.caseNumber())
                .param("stage", need.stage() == null ? null : need.stage().name())
                .param("dueBy", need.dueBy().atOffset(UTC))
                .param("reopened", need.reopened())
                .param("outcome", closed == null ? null : closed.outcome().name())
                .param("reason", closed == null ? null : closed.reason())
                .param("note", closed == null ? null : closed.note())
                .param("closedAt", closed == null ? null : utc(closed.at()))
                .param("id", need.id().value())
                .update();
    }

    /// The request, held until the caller's transaction ends: whoever acts on it next waits.
    HelpRequest hold(RequestId id) {
        return db.sql("select * from requests.request where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> request(row, needs(id)))
                .optional()
                .orElseThrow(Problem.NotFound::new);
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
                .query((row, _) -> need(
                        row, code -> Optional.ofNullable(catalogue.get(code)).orElseThrow()))
                .list();
    }

    private static HelpRequest request(ResultSet row, List<Need> needs) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new HelpRequest(
                new RequestId(row.getObject("id", UUID.class)),
                person == null ? null : new PersonId(person),
                new HouseholdId(row.getObject("household", UUID.class)),
                Origin.valueOf(row.getString("origin")),
                Consent.valueOf(row.getString("consent")),
                row.getString("other_address"),
                row.getObject("owner", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                needs,
                row.getInt("version"));
    }

    private static Need need(ResultSet row, Function<String, NeedKind> kinds) throws SQLException {
        return new Need(
                new NeedId(row.getObject("id", UUID.class)),
                kinds.apply(row.getString("kind")),
                List.of((UUID[]) row.getArray("persons").getArray()),
                Urgency.valueOf(row.getString("urgency")),
                row.getInt("quantity"),
                row.getString("note"),
                row.getObject("cannot_secure", Boolean.class),
                row.getString("case_number"),
                row.getObject("day", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_by", OffsetDateTime.class).toInstant(),
                row.getInt("reopened"),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return closedAt == null
                ? new State.Open(Stage.valueOf(row.getString("stage")))
                : new State.Closed(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getString("closing_note"),
                        closedAt.toInstant());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }
}

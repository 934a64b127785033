package pl.ostoja.quarantine.intake;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Problem;
import pl.ostoja.quarantine.StatusKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL about `quarantine.official_list`.
@Repository
class ListRepository {

    private static final String SELECT = """
            select l.id, l.sender, s.name as sender_name, l.legal_basis, l.file_name, l.fingerprint, l.day,
                   l.default_kind, l.state, l.repeats, l.options, l.reading, l.counts, l.received_at, l.compared_at,
                   l.applied_at, l.version
              from quarantine.official_list l left join quarantine.sender s on s.id = l.sender
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    ListRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(OfficialList it, long size, String receivedBy) {
        db.sql("""
                insert into quarantine.official_list (id, sender, legal_basis, file_name, fingerprint, size, day,
                       default_kind, state, repeats, received_at, received_by)
                values (:id, :sender, :basis, :file, :fingerprint, :size, :day, :kind, :state, :repeats, :at, :by)
                """)
                .param("id", it.id().value())
                .param("sender", it.sender())
                .param("basis", it.legalBasis())
                .param("file", it.fileName())
                .param("fingerprint", it.fingerprint())
                .param("size", size)
                .param("day", it.day())
                .param("kind", it.defaultKind().name())
                .param("state", it.state().name())
                .param("repeats", it.repeats())
                .param("at", it.receivedAt().atOffset(UTC))
                .param("by", receivedBy)
                .update();
    }

    OfficialList get(ListId id) {
        return one(" where l.id = :id", id);
    }

    /// The list as it is, and nobody else's until the caller's transaction ends.
    OfficialList lock(ListId id) {
        return one(" where l.id = :id for update of l", id);
    }

    /// The list that brought the same file and is not withdrawn.
    Optional<UUID> withFingerprint(String fingerprint) {
        return db.sql("""
                select id from quarantine.official_list
                 where fingerprint = :fingerprint and repeats is null and state <> 'WITHDRAWN'
                 order by received_at limit 1
                """).param("fingerprint", fingerprint).query(UUID.class).optional();
    }

    /// So that of the same file sent twice at one moment only one is the first.
    void lockFingerprint(String fingerprint) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:fingerprint, 1))::text")
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional();
    }

    /// Lists take effect one after the other: two that name the same person meet here.
    void waitForTurn() {
        db.sql("select pg_advisory_xact_lock(7420001)::text")
                .query(String.class)
                .optional();
    }

    void name(ListId id, UUID sender, String legalBasis) {
        db.sql("""
                update quarantine.official_list
                   set sender = :sender, legal_basis = :basis, version = version + 1,
                       state = case state when 'SEALED' then 'RECEIVED' else state end
                 where id = :id
                """)
                .param("sender", sender)
                .param("basis", legalBasis)
                .param("id", id.value())
                .update();
    }

    void answer(ListId id, Answers answers, StatusKind defaultKind) {
        db.sql("""
                update quarantine.official_list
                   set options = cast(:options as jsonb), default_kind = :kind, state = 'RECEIVED', version = version + 1
                 where id = :id
                """)
                .param("options", json.writeValueAsString(answers))
                .param("kind", defaultKind.name())
                .param("id", id.value())
                .update();
    }

    /// @param after how many lists had taken effect before; none when only a row was looked at again
    void compared(ListId id, OfficialList.@Nullable Finding reading, @Nullable Integer after, Instant at) {
        db.sql("""
                update quarantine.official_list
                   set state = 'COMPARED', compared_at = :at, version = version + 1,
                       compared_after = coalesce(:after, compared_after),
                       reading = coalesce(cast(:reading as jsonb), reading), counts = (
                           select jsonb_object_agg(fate, n) from (
                               select coalesce(fate, 'UNCHANGED') as fate, count(*) as n
                                 from quarantine.list_row where list = :id group by 1
                               union all
                               select 'VANISHED', count(*) from quarantine.vanished where list = :id) as f)
                 where id = :id
                """)
                .param("at", at.atOffset(UTC))
                .param("after", after)
                .param("reading", reading == null ? null : json.writeValueAsString(reading))
                .param("id", id.value())
                .update();
    }

    void applied(ListId id, Instant at, String by) {
        db.sql("""
                update quarantine.official_list set state = 'APPLIED', applied_at = :at, applied_by = :by,
                       version = version + 1 where id = :id
                """)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    /// Without sender or legal basis it is sealed, as if it had come for the first time.
    void takeAsNew(ListId id) {
        db.sql("""
                update quarantine.official_list
                   set state = case when sender is null or legal_basis is null then 'SEALED' else 'RECEIVED' end,
                       version = version + 1
                 where id = :id
                """).param("id", id.value()).update();
    }

    void acknowledged(ListId id, Instant at) {
        db.sql("""
                update quarantine.official_list set state = 'ACKNOWLEDGED', acknowledged_at = :at, version = version + 1
                 where id = :id
                """).param("at", at.atOffset(UTC)).param("id", id.value()).update();
    }

    void withdrawn(ListId id) {
        db.sql("update quarantine.official_list set state = 'WITHDRAWN', version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /// How many lists have taken effect.
    int appliedSoFar() {
        return db.sql("select count(*) from quarantine.official_list where applied_at is not null")
                .query(Integer.class)
                .single();
    }

    /// Whether another list took effect since this one was compared.
    boolean hasWorldMovedOn(ListId id) {
        return db.sql("select compared_after is distinct from :now from quarantine.official_list where id = :id")
                .param("now", appliedSoFar())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private OfficialList one(String where, ListId id) {
        return db.sql(SELECT + where)
                .param("id", id.value())
                .query(this::list)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// The newest first.
    List<OfficialList> newest(boolean sealedOnly, int limit) {
        return db.sql(SELECT + """
                 where l.state = 'SEALED' or not :sealedOnly order by l.received_at desc, l.id desc limit :limit
                """)
                .param("sealedOnly", sealedOnly)
                .param("limit", limit)
                .query(this::list)
                .list();
    }

    private OfficialList list(ResultSet row, int number) throws SQLException {
        var reading = row.getString("reading");
        var counts = row.getString("counts");
        return new OfficialList(
                new ListId(row.getObject("id", UUID.class)),
                row.getObject("sender", UUID.class),
                row.getString("sender_name"),
                row.getString("legal_basis"),
                row.getString("file_name"),
                row.getString("fingerprint"),
                row.getObject("day", LocalDate.class),
                StatusKind.valueOf(row.getString("default_kind")),
                ListState.valueOf(row.getString("state")),
                row.getObject("repeats", UUID.class),
                answers(row.getString("options")),
                reading == null ? null : json.readValue(reading, OfficialList.Finding.class),
                counts == null ? Map.of() : json.readValue(counts, new TypeReference<Map<String, Integer>>() {}),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row, "compared_at"),
                instant(row, "applied_at"),
                row.getInt("version"));
    }

    private Answers answers(String options) {
        return options.equals("{}") ? Answers.NONE : json.readValue(options, Answers.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

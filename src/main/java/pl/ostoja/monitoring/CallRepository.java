package pl.ostoja.monitoring;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Problem;
import pl.ostoja.monitoring.ContactRepository.Contact;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that loads one call and moves it from state to state.
@Repository
class CallRepository {

    private final JdbcClient db;
    private final JsonMapper json;

    CallRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// The call with its lines; nobody else moves it until the transaction ends.
    Call hold(CallId id) {
        return db.sql("""
                select id, day, household, district, phone, tried, state, parts, step, attempts, closes_at, account
                  from monitoring.call where id = :id for update
                """)
                .param("id", id.value())
                .query((row, _) -> call(row, lines(id)))
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    /// The same without holding it, in one question.
    Call look(CallId id) {
        return db.sql("""
                select c.id, c.day, c.household, c.district, c.phone, c.tried, c.state, c.parts, c.step, c.attempts,
                       c.closes_at, c.account, k.person, k.household as home, k.district as home_district, k.kind,
                       k.first, k.state as line_state
                  from monitoring.call c
                  left join monitoring.check_in k on k.call = c.id and k.state <> 'CANCELLED'
                 where c.id = :id order by k.person
                """).param("id", id.value()).query(this::withLines).orElseThrow(Problem.NotFound::new);
    }

    private Optional<Call> withLines(ResultSet rows) throws SQLException {
        var lines = new ArrayList<CheckIn>();
        Call call = null;
        while (rows.next()) {
            call = call(rows, lines);
            var person = rows.getObject("person", UUID.class);
            if (person != null) {
                lines.add(new CheckIn(
                        person,
                        rows.getObject("home", UUID.class),
                        rows.getObject("home_district", UUID.class),
                        rows.getString("kind"),
                        rows.getBoolean("first"),
                        LineState.valueOf(rows.getString("line_state"))));
            }
        }
        return Optional.ofNullable(call);
    }

    List<CheckIn> lines(CallId id) {
        return db.sql("""
                select person, household, district, kind, first, state from monitoring.check_in
                 where call = :id and state <> 'CANCELLED' order by person
                """).param("id", id.value()).query(CheckIn.class).list();
    }

    /// Back into the queue, not before that time.
    void waitFor(Call call, NextMove.Again again, List<String> tried, Instant now) {
        db.sql("""
                update monitoring.call
                   set state = 'NOT_REACHED', account = null, lease_until = null, step = :step, attempts = :attempts,
                       phone = :phone, tried = :tried, promised_at = null,
                       rests_until = case when cast(:at as timestamptz) > :now then cast(:at as timestamptz) end,
                       first_attempt_at = coalesce(first_attempt_at, :now)
                 where id = :id
                """)
                .param("step", again.step().name())
                .param("attempts", again.attempt() - 1)
                .param("phone", again.phone())
                .param("tried", tried.toArray(String[]::new))
                .param("at", again.at().atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .param("id", call.id().value())
                .update();
    }

    /// Somebody is rung back at the time that was promised; until then the call rests.
    void promise(Call call, Instant promised, Score score, Instant now) {
        db.sql("""
                update monitoring.call
                   set state = 'NOT_REACHED', account = null, lease_until = null, promised_at = :at, rests_until = :at,
                       closes_at = greatest(closes_at, cast(:at as timestamptz) + interval '2 hours'),
                       score = :score, parts = cast(:parts as jsonb),
                       first_attempt_at = coalesce(first_attempt_at, :now)
                 where id = :id
                """)
                .param("at", promised.atOffset(UTC))
                .param("score", score.total())
                .param("parts", json.writeValueAsString(score.parts()))
                .param("now", now.atOffset(UTC))
                .param("id", call.id().value())
                .update();
    }

    void escalate(CallId id, Step step, Instant now) {
        db.sql("""
                update monitoring.call
                   set state = 'ESCALATED', account = null, lease_until = null, rests_until = null, step = :step,
                       first_attempt_at = coalesce(first_attempt_at, :now)
                 where id = :id
                """)
                .param("step", step.name())
                .param("now", now.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    void finish(CallId id, CallState state, Instant now, @Nullable UUID by) {
        db.sql("""
                update monitoring.call
                   set state = :state, account = null, lease_until = null, rests_until = null, done_at = :now,
                       done_by = :by, first_attempt_at = coalesce(first_attempt_at, :now)
                 where id = :id
                """)
                .param("state", state.name())
                .param("now", now.atOffset(UTC))
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    /// Gives each person's line the state and the last word of the outcome.
    void settle(CallId id, List<Contact> settled, Instant at) {
        db.sql("""
                update monitoring.check_in k set state = n.state, outcome = n.outcome, done_at = :at
                  from unnest(cast(:persons as uuid[]), cast(:states as text[]), cast(:outcomes as text[]))
                    as n (person, state, outcome)
                 where k.call = :id and k.person = n.person
                """)
                .param(
                        "persons",
                        settled.stream().map(row -> row.line().person()).toArray(UUID[]::new))
                .param(
                        "states",
                        settled.stream()
                                .map(row -> row.outcome().lineState().name())
                                .toArray(String[]::new))
                .param(
                        "outcomes",
                        settled.stream().map(row -> row.outcome().code()).toArray(String[]::new))
                .param("at", at.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    /// The language in which the next one is to call.
    void speaks(CallId id, String language) {
        db.sql("update monitoring.call set language = :language where id = :id")
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    /// Closes what is still open, with the reason as a word.
    void closeLines(CallId id, String why, Instant at) {
        db.sql("""
                update monitoring.check_in set state = 'CLOSED', why = :why, done_at = :at
                 where call = :id and state = 'OPEN'
                """)
                .param("why", why)
                .param("at", at.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    private Call call(ResultSet row, List<CheckIn> lines) throws SQLException {
        return new Call(
                new CallId(row.getObject("id", UUID.class)),
                requireNonNull(row.getObject("day", LocalDate.class)),
                row.getObject("household", UUID.class),
                row.getObject("district", UUID.class),
                row.getString("phone"),
                List.of((String[]) row.getArray("tried").getArray()),
                CallState.valueOf(row.getString("state")),
                new Score(json.readValue(row.getString("parts"), new TypeReference<Map<ScorePart, Integer>>() {})),
                Step.valueOf(row.getString("step")),
                row.getInt("attempts"),
                requireNonNull(row.getObject("closes_at", OffsetDateTime.class)).toInstant(),
                row.getObject("account", UUID.class),
                lines);
    }
}

package pl.ostoja.monitoring;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that makes a round; each statement handles the whole day.
@Repository
class RoundRepository {

    private final JdbcClient db;
    private final JsonMapper json;

    RoundRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// From here on nobody else makes this round, until the transaction ends.
    void begin(LocalDate day, Instant now) {
        db.sql("""
                insert into monitoring.round (day, made_at, first_made_at) values (:day, :now, :now)
                on conflict (day) do update set made_at = excluded.made_at
                """).param("day", day).param("now", now.atOffset(UTC)).update();
    }

    boolean exists(LocalDate day) {
        return db.sql("select exists (select from monitoring.round where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// Ends what is left of earlier rounds; who was not reached is due again.
    int carryOver(LocalDate day, Instant now) {
        var carried = db.sql("""
                update monitoring.call set state = 'CARRIED_OVER', done_at = :now
                 where day < :day and state in ('DUE', 'NOT_REACHED') returning id
                """)
                .param("day", day)
                .param("now", now.atOffset(UTC))
                .query(UUID.class)
                .list();
        // two statements: in one, the number of carried calls is not known to the planner, who then joins by loops
        db.sql("update monitoring.check_in set state = 'MISSED' where call = any (:carried) and state = 'OPEN'")
                .param("carried", carried.toArray(UUID[]::new))
                .update();
        return carried.size();
    }

    /// The lines of a day that are not cancelled; of one person's household only when `only` names the person.
    List<Line> lines(LocalDate day, @Nullable UUID only) {
        return db.sql("""
                select k.call, k.person, k.household, k.state as line, c.phone, c.state
                  from monitoring.check_in k join monitoring.call c on c.id = k.call
                 where k.day = :day and k.state <> 'CANCELLED'
                   and (cast(:only as uuid) is null
                        or k.household = (select p.household from people.person_card p where p.id = :only))
                """)
                .param("day", day)
                .param("only", only)
                .query((row, _) -> new Line(
                        new CallId(row.getObject("call", UUID.class)),
                        row.getObject("person", UUID.class),
                        row.getObject("household", UUID.class),
                        row.getString("phone"),
                        LineState.valueOf(row.getString("line")),
                        CallState.valueOf(row.getString("state"))))
                .list();
    }

    record Line(
            CallId call,
            UUID person,
            UUID household,
            @Nullable String phone,
            LineState state,
            CallState callState) {}

    void addCalls(LocalDate day, List<NewCall> calls, ZoneId zone, Instant now) {
        db.sql("""
                insert into monitoring.call (id, day, household, district, phone, state, score, parts, rests_until,
                                             closes_at, promised_at, step, script, language, made_at)
                select n.id, :day, n.household, n.district, n.phone, 'DUE', n.score, cast(n.parts as jsonb),
                       case when cast(n.rests as timestamptz) > :now then cast(n.rests as timestamptz) end,
                       cast(n.closes as timestamptz), cast(n.promised as timestamptz), n.step, n.script, n.language,
                       :now
                  from unnest(cast(:ids as uuid[]), cast(:households as uuid[]), cast(:districts as uuid[]),
                              cast(:phones as text[]), cast(:scores as int[]), cast(:parts as text[]),
                              cast(:rests as text[]), cast(:closes as text[]), cast(:promises as text[]),
                              cast(:steps as text[]), cast(:scripts as text[]), cast(:languages as text[]))
                    as n (id, household, district, phone, score, parts, rests, closes, promised, step, script, language)
                """)
                .param("day", day)
                .param("now", now.atOffset(UTC))
                .param("ids", calls.stream().map(call -> call.id().value()).toArray(UUID[]::new))
                .param(
                        "households",
                        calls.stream().map(call -> call.plan().home().id()).toArray(UUID[]::new))
                .param(
                        "districts",
                        calls.stream()
                                .map(call -> call.plan().home().district())
                                .toArray(UUID[]::new))
                .param("phones", texts(calls, call -> call.plan().phone()))
                .param(
                        "scores",
                        calls.stream().map(call -> call.score().total()).toArray(Integer[]::new))
                .param(
                        "parts",
                        texts(
                                calls,
                                call -> json.writeValueAsString(call.score().parts())))
                .param("rests", texts(calls, call -> call.rests(day, zone).toString()))
                .param("closes", texts(calls, call -> call.closes(day, zone).toString()))
                .param(
                        "promises",
                        texts(
                                calls,
                                call -> Optional.ofNullable(call.plan().promised())
                                        .map(Instant::toString)
                                        .orElse(null)))
                .param("steps", texts(calls, call -> call.plan().step().name()))
                .param("scripts", texts(calls, call -> call.plan().script()))
                .param("languages", texts(calls, call -> call.plan().language()))
                .update();
    }

    /// A call about to be written, with its place in the queue.
    record NewCall(CallId id, PlannedCall plan, Score score) {

        /// Not before the hours of plan and household, nor before the time that was promised.
        Instant rests(LocalDate day, ZoneId zone) {
            var from = day.atTime(plan.from()).atZone(zone).toInstant();
            var promised = plan.promised();
            return promised != null && promised.isAfter(from) ? promised : from;
        }

        Instant closes(LocalDate day, ZoneId zone) {
            return day.atTime(plan.until()).atZone(zone).toInstant();
        }
    }

    void addLines(LocalDate day, Map<CallId, List<DuePerson>> byCall) {
        var lines = byCall.entrySet().stream()
                .flatMap(call -> call.getValue().stream().map(person -> Map.entry(call.getKey(), person)))
                .toList();
        db.sql("""
                insert into monitoring.check_in (call, person, day, household, district, plan, kind, first, due_since,
                                                 known_at, end_day)
                select n.call, n.person, :day, n.household, n.district, n.plan, n.kind, n.first,
                       cast(n.due_since as date), cast(n.known_at as timestamptz), cast(n.end_day as date)
                  from unnest(cast(:calls as uuid[]), cast(:persons as uuid[]), cast(:households as uuid[]),
                              cast(:districts as uuid[]), cast(:plans as uuid[]), cast(:kinds as text[]),
                              cast(:firsts as boolean[]), cast(:dues as text[]), cast(:knowns as text[]),
                              cast(:ends as text[]))
                    as n (call, person, household, district, plan, kind, first, due_since, known_at, end_day)
                on conflict do nothing
                """)
                .param("day", day)
                .param(
                        "calls",
                        lines.stream().map(line -> line.getKey().value()).toArray(UUID[]::new))
                .param("persons", ids(lines, DuePerson::person))
                .param("households", ids(lines, person -> person.home().id()))
                .param("districts", ids(lines, person -> person.home().district()))
                .param("plans", ids(lines, person -> person.listing().plan()))
                .param("kinds", texts(lines, line -> line.getValue().listing().kind()))
                .param(
                        "firsts",
                        lines.stream().map(line -> line.getValue().isFirst()).toArray(Boolean[]::new))
                .param(
                        "dues",
                        texts(
                                lines,
                                line -> line.getValue().listing().dueSince().toString()))
                .param(
                        "knowns",
                        texts(lines, line -> line.getValue().listing().knownAt().toString()))
                .param(
                        "ends",
                        texts(lines, line -> text(line.getValue().listing().endDay())))
                .update();
    }

    /// Cancels lines of people whose turn it no longer is, and calls that have no line left.
    void cancel(List<Line> gone, String why, Instant now) {
        db.sql("""
                with gone as (
                    update monitoring.check_in k set state = 'CANCELLED', why = :why, done_at = :now
                      from unnest(cast(:calls as uuid[]), cast(:persons as uuid[])) as n (call, person)
                     where k.call = n.call and k.person = n.person and k.state = 'OPEN'
                    returning k.call, k.person
                )
                update monitoring.call c
                   set state = 'CANCELLED', done_at = :now, rests_until = null, account = null, lease_until = null
                 where c.id in (select call from gone) and c.state in ('DUE', 'NOT_REACHED', 'IN_PROGRESS', 'ESCALATED')
                   and not exists (select from monitoring.check_in k
                                    where k.call = c.id and k.state <> 'CANCELLED'
                                      and (k.call, k.person) not in (select call, person from gone))
                """)
                .param("why", why)
                .param("now", now.atOffset(UTC))
                .param("calls", gone.stream().map(line -> line.call().value()).toArray(UUID[]::new))
                .param("persons", gone.stream().map(Line::person).toArray(UUID[]::new))
                .update();
    }

    private static UUID[] ids(List<Map.Entry<CallId, DuePerson>> lines, Function<DuePerson, @Nullable UUID> id) {
        return lines.stream().map(line -> id.apply(line.getValue())).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

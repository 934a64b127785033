package pl.ostoja.monitoring;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;

/// All SQL that adds contacts and answers, and keeps what rounds need to know of a person's last contacts.
@Repository
class ContactRepository {

    private final NamedParameterJdbcTemplate db;

    ContactRepository(NamedParameterJdbcTemplate db) {
        this.db = db;
    }

    /// One row per person; the rows of one attempt share its id.
    void add(Attempt attempt, List<Contact> contacts) {
        db.batchUpdate(
                """
                insert into monitoring.contact (id, entered_at, attempt, at, day, call, person, household, district,
                                                channel, outcome, reached, first, kind, phone, account, name, note, needs)
                values (:id, :enteredAt, :attempt, :at, :day, :call, :person, :household, :district, :channel, :outcome,
                        :reached, :first, :kind, :phone, :account, :name, :note, :needs)
                """, contacts.stream().map(contact -> row(attempt, contact)).toArray(MapSqlParameterSource[]::new));
    }

    /// One dialling, or one knock at a door.
    record Attempt(
            Act act,
            Instant enteredAt,
            LocalDate day,
            CallId call,
            @Nullable String phone,
            @Nullable String note) {}

    record Contact(CheckIn line, OutcomeKind outcome, int needs) {}

    void addAnswers(Attempt attempt, List<Answer> answers) {
        db.batchUpdate(
                """
                insert into monitoring.answer (attempt, person, question, choice, entered_at)
                values (:attempt, :person, :question, :choice, :enteredAt)
                """,
                answers.stream()
                        .map(answer -> new MapSqlParameterSource()
                                .addValue("attempt", attempt.act().id())
                                .addValue(
                                        "person",
                                        answer.person() == null
                                                ? null
                                                : answer.person().value())
                                .addValue("question", answer.question())
                                .addValue("choice", answer.choice())
                                .addValue("enteredAt", attempt.enteredAt().atOffset(UTC)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /// Remembers the last word of each person: reached, refused, or not to be called for some days.
    void remember(Attempt attempt, List<Contact> contacts) {
        db.batchUpdate(
                """
                insert into monitoring.watched as w (person, last_reached_at, last_reached_day, refused_day, paused_until,
                                                     pause_reason)
                values (:person, :reachedAt, :reachedDay, :refusedDay, :pausedUntil, :pauseReason)
                on conflict (person) do update set
                    last_reached_at = greatest(w.last_reached_at, excluded.last_reached_at),
                    last_reached_day = greatest(w.last_reached_day, excluded.last_reached_day),
                    reoffered_day = case when w.refused_day is not null then cast(:day as date)
                                         else w.reoffered_day end,
                    refused_day = excluded.refused_day,
                    paused_until = excluded.paused_until,
                    pause_reason = excluded.pause_reason
                """,
                contacts.stream()
                        .filter(contact -> contact.outcome().completes())
                        .map(contact -> memory(attempt, contact))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Attempt attempt, Contact contact) {
        var line = contact.line();
        return new MapSqlParameterSource()
                .addValue("id", Ids.next())
                .addValue("enteredAt", attempt.enteredAt().atOffset(UTC))
                .addValue("attempt", attempt.act().id())
                .addValue("at", attempt.act().at().atOffset(UTC))
                .addValue("day", attempt.day())
                .addValue("call", attempt.call().value())
                .addValue("person", line.person())
                .addValue("household", line.household())
                .addValue("district", line.district())
                .addValue("channel", attempt.act().channel().name())
                .addValue("outcome", contact.outcome().code())
                .addValue("reached", contact.outcome().reached())
                .addValue("first", line.first())
                .addValue("kind", line.kind())
                .addValue("phone", attempt.phone())
                .addValue("account", attempt.act().actor().account())
                .addValue("name", attempt.act().actor().name())
                .addValue("note", attempt.note())
                .addValue("needs", contact.needs());
    }

    private static MapSqlParameterSource memory(Attempt attempt, Contact contact) {
        var outcome = contact.outcome();
        var reached = outcome.reached();
        var pause = outcome.pauseDays();
        UUID person = contact.line().person();
        return new MapSqlParameterSource()
                .addValue("person", person)
                .addValue("day", attempt.day())
                .addValue("reachedAt", reached ? attempt.act().at().atOffset(UTC) : null)
                .addValue("reachedDay", reached ? attempt.day() : null)
                .addValue("refusedDay", outcome.lineState() == LineState.REFUSED ? attempt.day() : null)
                .addValue("pausedUntil", pause == null ? null : attempt.day().plusDays(pause))
                .addValue("pauseReason", pause == null ? null : outcome.code());
    }
}

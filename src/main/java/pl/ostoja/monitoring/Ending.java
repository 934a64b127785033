package pl.ostoja.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.monitoring.ContactRepository.Attempt;
import pl.ostoja.monitoring.ContactRepository.Contact;
import pl.ostoja.people.PersonId;

/// Writes down an attempt: contacts, answers, needs, the last word of each person, and what comes next.
@Component
class Ending {

    private final ContactRepository contacts;
    private final OutcomeKinds kinds;
    private final Wishes wishes;
    private final Onward onward;
    private final Told told;
    private final Reporting reporting;

    Ending(
            ContactRepository contacts,
            OutcomeKinds kinds,
            Wishes wishes,
            Onward onward,
            Told told,
            Reporting reporting) {
        this.contacts = contacts;
        this.kinds = kinds;
        this.wishes = wishes;
        this.onward = onward;
        this.told = told;
        this.reporting = reporting;
    }

    Concluded of(Act act, Call call, Conclusion conclusion, Instant now) {
        var kind = kinds.get(conclusion.outcome());
        check(kind, conclusion, now);
        var attempt = new Attempt(act, now, call.day(), call.id(), call.phone(), conclusion.note());
        var wanted = kind.reached() ? wanted(call, conclusion) : List.<Wish>of();
        var rows = rows(call.open(), kind, conclusion, wanted);
        var requests = written(act, call, conclusion, attempt, rows, wanted);
        told.of(act, call, kind, conclusion, rows);
        var next = onward.after(act, call, kind, conclusion, rows, now).with(requests);
        reporting.of(act, call, kind, next, rows, now);
        return next;
    }

    /// A second fact about a call that is done: kept as a contact, and nothing else moves.
    void noteOnly(Act act, Call call, Conclusion conclusion, Instant now) {
        var kind = kinds.get(conclusion.outcome());
        check(kind, conclusion, now);
        var attempt = new Attempt(act, now, call.day(), call.id(), call.phone(), conclusion.note());
        var wanted = kind.reached() ? wanted(call, conclusion) : List.<Wish>of();
        var rows = rows(call.lines(), kind, conclusion, wanted);
        written(act, call, conclusion, attempt, rows, wanted);
        reporting.second(act, call, kind);
    }

    Map<String, Concluded> preview(Call call, Instant now) {
        return onward.preview(call, kinds.all(), now);
    }

    /// Whether a late word still moves the call: one that is with an owner moves only when it is settled by it.
    boolean moves(Call call, Conclusion conclusion) {
        return call.state().isWaiting()
                || call.state() == CallState.IN_PROGRESS
                || call.state() == CallState.ESCALATED
                        && kinds.get(conclusion.outcome()).completes();
    }

    List<OutcomeKind> outcomes() {
        return kinds.all();
    }

    private List<UUID> written(
            Act act, Call call, Conclusion conclusion, Attempt attempt, List<Contact> rows, List<Wish> wanted) {
        contacts.add(attempt, rows);
        contacts.remember(attempt, rows);
        contacts.addAnswers(attempt, conclusion.answers());
        return wanted.isEmpty() ? List.of() : wishes.open(act, call, wanted);
    }

    private List<Wish> wanted(Call call, Conclusion conclusion) {
        var members = (int) call.lines().stream()
                .filter(line -> line.household().equals(call.household()))
                .count();
        return conclusion.wishes() != null ? conclusion.wishes() : wishes.from(conclusion.answers(), members);
    }

    private List<Contact> rows(List<CheckIn> lines, OutcomeKind kind, Conclusion conclusion, List<Wish> wanted) {
        return lines.stream()
                .map(line -> new Contact(line, kindOf(line, kind, conclusion), needs(line, wanted)))
                .toList();
    }

    private OutcomeKind kindOf(CheckIn line, OutcomeKind kind, Conclusion conclusion) {
        var other = conclusion.exceptions().get(new PersonId(line.person()));
        if (other == null) {
            return kind;
        }
        var exception = kinds.get(other);
        if (!exception.perPerson()) {
            throw new Problem.Refused("outcome-is-of-the-whole-call");
        }
        return exception;
    }

    private static int needs(CheckIn line, List<Wish> wanted) {
        return (int) wanted.stream()
                .filter(wish -> wish.person() == null
                        || Objects.requireNonNull(wish.person()).value().equals(line.person()))
                .count();
    }

    private static void check(OutcomeKind kind, Conclusion conclusion, Instant now) {
        var promised = conclusion.said().callBackAt();
        if (kind.asks() == OutcomeKind.Asks.TIME && (promised == null || !promised.isAfter(now))) {
            throw new Problem.Refused("promise-needs-a-time-to-come");
        }
        if (kind.asks() == OutcomeKind.Asks.LANGUAGE && conclusion.said().language() == null) {
            throw new Problem.Refused("interpreter-needs-a-language");
        }
        var died =
                kind.code().equals(OutcomeKind.DIED) || conclusion.exceptions().containsValue(OutcomeKind.DIED);
        if (died && conclusion.said().day() == null) {
            throw new Problem.Refused("death-needs-a-day");
        }
    }
}

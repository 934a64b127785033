package pl.ostoja.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.ostoja.people.PersonId;

/// How an attempt ended, as the operator says it.
///
/// @param outcome code of an [OutcomeKind]
/// @param exceptions persons for whom it ended otherwise, for example in hospital
/// @param wishes the needs to open; when not given, those that the answers point to
/// @param callBackAt the time that was promised, for outcomes that ask for one
/// @param day the day of a death, for outcomes that ask for one
public record Conclusion(
        String outcome,
        Map<PersonId, String> exceptions,
        List<Answer> answers,
        @Nullable List<Wish> wishes,
        @Nullable String note,
        @Nullable Instant callBackAt,
        @Nullable LocalDate day) {

    public Conclusion {
        exceptions = Map.copyOf(exceptions);
        answers = List.copyOf(answers);
        wishes = wishes == null ? null : List.copyOf(wishes);
    }

    /// Nothing but the outcome.
    public static Conclusion of(String outcome) {
        return new Conclusion(outcome, Map.of(), List.of(), null, null, null, null);
    }

    /// A talk with these answers; the needs follow from them.
    public static Conclusion reached(List<Answer> answers) {
        return new Conclusion(OutcomeKind.REACHED, Map.of(), answers, null, null, null, null);
    }

    public static Conclusion callBack(Instant at) {
        return of(OutcomeKind.CALL_BACK).callingBack(at);
    }

    public Conclusion callingBack(Instant at) {
        return new Conclusion(outcome, exceptions, answers, wishes, note, at, day);
    }

    public Conclusion except(PersonId person, String otherOutcome) {
        var more = new java.util.HashMap<>(exceptions);
        more.put(person, otherOutcome);
        return new Conclusion(outcome, more, answers, wishes, note, callBackAt, day);
    }

    public Conclusion noting(@Nullable String words) {
        return new Conclusion(outcome, exceptions, answers, wishes, words, callBackAt, day);
    }

    public Conclusion wishing(List<Wish> needs) {
        return new Conclusion(outcome, exceptions, answers, needs, note, callBackAt, day);
    }

    public Conclusion on(LocalDate date) {
        return new Conclusion(outcome, exceptions, answers, wishes, note, callBackAt, date);
    }
}

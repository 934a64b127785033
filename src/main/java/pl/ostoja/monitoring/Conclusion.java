package pl.ostoja.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.ostoja.people.PersonId;

/// How an attempt ended, as the operator says it.
///
/// @param outcome code of an [OutcomeKind]
/// @param exceptions persons for whom it ended otherwise, for example in hospital
/// @param wishes the needs to open; when not given, those that the answers point to
/// @param said what the outcome asks for
public record Conclusion(
        String outcome,
        Map<PersonId, String> exceptions,
        List<Answer> answers,
        @Nullable List<Wish> wishes,
        @Nullable String note,
        Said said) {

    public Conclusion {
        exceptions = Map.copyOf(exceptions);
        answers = List.copyOf(answers);
        wishes = wishes == null ? null : List.copyOf(wishes);
    }

    /// Nothing but the outcome.
    public static Conclusion of(String outcome) {
        return new Conclusion(outcome, Map.of(), List.of(), null, null, Said.NOTHING);
    }

    /// A talk with these answers; the needs follow from them.
    public static Conclusion reached(List<Answer> answers) {
        return new Conclusion(OutcomeKind.REACHED, Map.of(), answers, null, null, Said.NOTHING);
    }

    public static Conclusion callBack(Instant at) {
        return of(OutcomeKind.CALL_BACK).saying(new Said(at, null, null, null));
    }

    public Conclusion except(PersonId person, String otherOutcome) {
        var more = new HashMap<>(exceptions);
        more.put(person, otherOutcome);
        return new Conclusion(outcome, more, answers, wishes, note, said);
    }

    public Conclusion noting(@Nullable String words) {
        return new Conclusion(outcome, exceptions, answers, wishes, words, said);
    }

    public Conclusion wishing(List<Wish> needs) {
        return new Conclusion(outcome, exceptions, answers, needs, note, said);
    }

    public Conclusion saying(Said more) {
        return new Conclusion(outcome, exceptions, answers, wishes, note, more);
    }

    public Conclusion on(LocalDate day) {
        return saying(new Said(said.callBackAt(), day, said.language(), said.place()));
    }

    public Conclusion speaking(String language) {
        return saying(new Said(said.callBackAt(), said.day(), language, said.place()));
    }

    public Conclusion to(String commune) {
        return saying(new Said(said.callBackAt(), said.day(), said.language(), commune));
    }
}

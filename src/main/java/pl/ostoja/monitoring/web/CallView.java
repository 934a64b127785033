package pl.ostoja.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.Concluded;
import pl.ostoja.monitoring.OutcomeKind;
import pl.ostoja.monitoring.ScorePart;
import pl.ostoja.monitoring.script.EmergencyWords;
import pl.ostoja.monitoring.script.ScriptQuestion;

/// Everything that one conversation needs, on one page.
///
/// @param draft what was typed so far, by whoever held the call
/// @param previews what each outcome would lead to
/// @param proofPhone number of the centre for those who want to ring back before they talk
public record CallView(
        Head head,
        Asked asked,
        List<Past> past,
        List<Returned> returned,
        List<String> deaths,
        Map<String, List<String>> draft,
        List<OutcomeKind> outcomes,
        Map<String, Concluded> previews,
        List<EmergencyWords.Stem> stems,
        @Nullable String proofPhone) {

    public CallId id() {
        return new CallId(head.id());
    }

    public List<Line> lines() {
        return asked.lines();
    }

    public List<OpenNeed> openNeeds() {
        return asked.openNeeds();
    }

    /// Why this call is next: the parts of its score, the heaviest first.
    public List<Reason> reasons() {
        return head.parts().entrySet().stream()
                .map(part -> new Reason(part.getKey(), part.getValue()))
                .sorted(Comparator.comparingInt(Reason::points).reversed())
                .toList();
    }

    public List<ScriptQuestion> personal() {
        return asked.questions().stream().filter(ScriptQuestion::isPersonal).toList();
    }

    public List<ScriptQuestion> ofHousehold() {
        return asked.questions().stream()
                .filter(question -> !question.isPersonal())
                .toList();
    }

    /// What is asked of whom, and what was promised already: on this the needs of a call depend.
    public record Asked(List<ScriptQuestion> questions, List<Line> lines, List<OpenNeed> openNeeds) {}

    /// The fields of the form as they were typed.
    public record Draft(UUID call, Map<String, List<String>> fields) {}

    /// The call and the household as the operator has to know them; no more.
    public record Head(
            UUID id,
            LocalDate day,
            @Nullable String phone,
            String step,
            int attempts,
            String script,
            @Nullable String language,
            Map<ScorePart, Integer> parts,
            @Nullable Instant promisedAt,
            Instant closesAt,
            UUID household,
            @Nullable String householdName,
            String address,
            @Nullable String district,
            boolean neutral,
            String channels,
            @Nullable LocalTime callFrom,
            @Nullable LocalTime callUntil) {

        public boolean mayLeaveMessage() {
            return !neutral;
        }
    }

    /// @param state `OPEN` while nothing is settled
    public record Line(
            UUID person,
            String name,
            @Nullable LocalDate birthDate,
            String kind,
            boolean first,
            @Nullable LocalDate endDay,
            String state,
            @Nullable String risks) {}

    public record Death(String name, LocalDate day) {}

    public record Past(Instant at, String outcome, @Nullable String note, String name) {}

    public record OpenNeed(String kind, @Nullable UUID person, Instant dueBy) {}

    public record Returned(
            Instant at, String name, String how, @Nullable String reason) {}

    public record Reason(ScorePart part, int points) {}
}

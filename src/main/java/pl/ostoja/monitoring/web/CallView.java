package pl.ostoja.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
/// @param previews what each outcome would lead to
/// @param proofPhone number of the centre for those who want to ring back before they talk
public record CallView(
        Head head,
        List<Line> lines,
        List<Past> past,
        List<OpenNeed> openNeeds,
        List<Returned> returned,
        List<String> deaths,
        List<ScriptQuestion> questions,
        List<OutcomeKind> outcomes,
        Map<String, Concluded> previews,
        List<EmergencyWords.Stem> stems,
        @Nullable String proofPhone) {

    public CallId id() {
        return new CallId(head.id());
    }

    public List<ScriptQuestion> personal() {
        return questions.stream().filter(ScriptQuestion::isPersonal).toList();
    }

    public List<ScriptQuestion> ofHousehold() {
        return questions.stream().filter(question -> !question.isPersonal()).toList();
    }

    /// The call and the household as the operator has to know them; no more.
    public record Head(
            UUID id,
            LocalDate day,
            @Nullable String phone,
            String step,
            int attempts,
            String script,
            @Nullable String language,
            String parts,
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

    public record Past(Instant at, String outcome, @Nullable String note, String name) {}

    public record OpenNeed(String kind, @Nullable UUID person, Instant dueBy) {}

    public record Returned(
            Instant at, String name, String how, @Nullable String reason) {}

    /// Why this call is next: its parts, the heaviest first.
    public record Reason(ScorePart part, int points) {}
}

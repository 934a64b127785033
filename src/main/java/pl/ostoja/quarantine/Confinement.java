package pl.ostoja.quarantine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;

/// One confinement of one person: what it is, from when, and every word on its end.
///
/// Three ends stand side by side: computed by rule, reported by senders, decided by an authority or a worker. The last
/// one that is known prevails ([#end]); the others stay visible.
///
/// @param rule id of the rule row behind the computed end
/// @param patient the isolation that this household quarantine follows
public record Confinement(
        StatusId id,
        PersonId person,
        @Nullable HouseholdId household,
        Course course,
        State state,
        @Nullable String rule,
        @Nullable LocalDate computedEnd,
        @Nullable LocalDate reportedEnd,
        @Nullable LocalDate decidedEnd,
        @Nullable String decidedBy,
        Origin origin,
        String source,
        @Nullable StatusId patient,
        int version) {

    /// Whether it runs by its days, or what stopped it.
    public sealed interface State {

        /// Announced, in force or over, as the calendar says.
        record Running() implements State {}

        /// Became another status on that day.
        record Converted(LocalDate day, StatusId into) implements State {}

        record Transferred(LocalDate day, String commune) implements State {}

        record Deceased(LocalDate day) implements State {}

        /// Never was: an error.
        record Cancelled(String reason) implements State {}
    }

    /// The last day, itself included; null while open.
    public @Nullable LocalDate end() {
        return switch (state) {
            case State.Converted it -> notBeforeStart(it.day().minusDays(1));
            case State.Transferred it -> notBeforeStart(it.day());
            case State.Deceased(var day) -> notBeforeStart(day);
            case State.Running _, State.Cancelled _ -> plannedEnd();
        };
    }

    /// Where it stands on a day.
    public Standing standing(LocalDate today) {
        return switch (state) {
            case State.Converted _ -> Standing.CONVERTED;
            case State.Transferred _ -> Standing.TRANSFERRED;
            case State.Deceased _ -> Standing.ENDED_BY_DEATH;
            case State.Cancelled _ -> Standing.CANCELLED;
            case State.Running() -> calendar(today);
        };
    }

    /// Whether what the rules say and what prevails differ; both are to be shown then.
    public boolean differsFromRule() {
        return computedEnd != null && plannedEnd() != null && !computedEnd.equals(plannedEnd());
    }

    Confinement computed(ComputedEnd end) {
        var row = end.row();
        return copy(course, state, row == null ? null : row.value(), end.day(), decidedEnd, decidedBy);
    }

    Confinement withCourse(Course other) {
        return copy(other, state, rule, computedEnd, decidedEnd, decidedBy);
    }

    Confinement decided(LocalDate last, String authority) {
        mustRun();
        if (last.isBefore(course.start())) {
            throw new Problem.Refused("confinement-ends-before-it-begins");
        }
        return copy(course, state, rule, computedEnd, last, authority);
    }

    Confinement stopped(State end) {
        mustRun();
        return copy(course, end, rule, computedEnd, decidedEnd, decidedBy);
    }

    Confinement revived() {
        return copy(course, new State.Running(), rule, computedEnd, decidedEnd, decidedBy);
    }

    boolean isRunning() {
        return state instanceof State.Running;
    }

    /// Whether a day lies in it.
    public boolean covers(LocalDate day) {
        var last = end();
        return !(state instanceof State.Cancelled)
                && !day.isBefore(course.start())
                && (last == null || !day.isAfter(last));
    }

    private void mustRun() {
        if (!isRunning()) {
            throw new Problem.Refused("confinement-is-closed");
        }
    }

    private Standing calendar(LocalDate today) {
        var last = plannedEnd();
        if (today.isBefore(course.start())) {
            return Standing.ANNOUNCED;
        }
        return last != null && today.isAfter(last) ? Standing.ENDED : Standing.ACTIVE;
    }

    private @Nullable LocalDate plannedEnd() {
        return decidedEnd != null ? decidedEnd : reportedEnd != null ? reportedEnd : computedEnd;
    }

    private LocalDate notBeforeStart(LocalDate day) {
        return day.isBefore(course.start()) ? course.start() : day;
    }

    private Confinement copy(
            Course course,
            State state,
            @Nullable String rule,
            @Nullable LocalDate computedEnd,
            @Nullable LocalDate decidedEnd,
            @Nullable String decidedBy) {
        return new Confinement(
                id,
                person,
                household,
                course,
                state,
                rule,
                computedEnd,
                reportedEnd,
                decidedEnd,
                decidedBy,
                origin,
                source,
                patient,
                version);
    }
}

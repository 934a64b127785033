package pl.ostoja.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TimeSlot;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.requests.NeedId;

/// One errand for one need.
///
/// @param follows the failed task that this one makes good
/// @param code four digits that the person was told by phone; the crew does not see them
/// @param note what to hand over, in words
/// @param since when it came into its state
public record Task(
        TaskId id,
        NeedId need,
        @Nullable TaskId follows,
        HouseholdId household,
        TaskType type,
        Door door,
        TimeSlot due,
        Load load,
        Protection protection,
        String code,
        @Nullable String note,
        TaskState state,
        @Nullable Failure failure,
        @Nullable String endingNote,
        Instant since,
        int version) {

    /// What is carried and what it takes to carry it.
    record Load(int quantity, long grams, boolean vehicle, boolean twoPersons) {}

    /// Refused for one worker where the door needs two.
    void requireEnough(Carrier carrier) {
        if (load.twoPersons()
                && carrier instanceof Carrier.Worker(var account, var companion)
                && (companion == null || companion.equals(account))) {
            throw new Problem.Refused("this-door-needs-two");
        }
    }

    Task ready(Instant at) {
        return state == TaskState.DRAFT ? in(TaskState.READY, at) : this;
    }

    Task assigned(Instant at) {
        return from(TaskState.READY, TaskState.ASSIGNED, at);
    }

    Task released(Instant at) {
        refuseUnlessCarried();
        return in(TaskState.READY, at);
    }

    Task accepted(Instant at) {
        return from(TaskState.ASSIGNED, TaskState.ACCEPTED, at);
    }

    /// Whoever leaves without having said so before has accepted.
    Task left(Instant at) {
        return from(state == TaskState.ASSIGNED ? TaskState.ASSIGNED : TaskState.ACCEPTED, TaskState.ON_THE_WAY, at);
    }

    /// A carrier without signal tells everything at once, so it may be done from any carried state.
    Task done(Instant at) {
        refuseUnlessCarried();
        return in(TaskState.DONE, at);
    }

    Task failed(Failure why, @Nullable String words, Instant at) {
        refuseUnlessCarried();
        return ended(TaskState.FAILED, why, words, at);
    }

    Task rescheduled(Instant at) {
        if (state != TaskState.FAILED) {
            throw new Problem.Refused("only-a-failed-task-is-rescheduled");
        }
        return ended(TaskState.RESCHEDULED, failure, endingNote, at);
    }

    Task cancelled(@Nullable String words, Instant at) {
        if (!state.isOpen()) {
            throw new Problem.Refused("task-is-over");
        }
        return ended(TaskState.CANCELLED, failure, words == null ? endingNote : words, at);
    }

    /// The task that makes this failed one good; two go where there was danger.
    Task again(TimeSlot slot, String newCode, Instant at) {
        var two = load.twoPersons() || failure == Failure.DANGER;
        return new Task(
                TaskId.next(),
                need,
                id,
                household,
                type,
                door,
                slot,
                new Load(load.quantity(), load.grams(), load.vehicle(), two),
                protection,
                newCode,
                note,
                TaskState.READY,
                null,
                null,
                at,
                0);
    }

    private Task from(TaskState expected, TaskState next, Instant at) {
        if (state != expected) {
            throw new Problem.Refused(state.isOpen() ? "task-is-elsewhere" : "task-is-over");
        }
        return in(next, at);
    }

    private void refuseUnlessCarried() {
        if (!state.isCarried()) {
            throw new Problem.Refused(state.isOpen() ? "task-is-elsewhere" : "task-is-over");
        }
    }

    private Task in(TaskState next, Instant at) {
        return ended(next, null, null, at);
    }

    private Task ended(TaskState next, @Nullable Failure why, @Nullable String words, Instant at) {
        return new Task(
                id,
                need,
                follows,
                household,
                type,
                door,
                due,
                load,
                protection,
                code,
                note,
                next,
                why,
                words,
                at,
                version);
    }
}

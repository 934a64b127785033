package pl.ostoja.dispatch;

import java.util.EnumSet;
import java.util.Set;

/// The states of a task, in the order of its life.
public enum TaskState {
    /// Something about the need is still to be asked; nobody may be sent.
    DRAFT,
    READY,
    ASSIGNED,
    ACCEPTED,
    ON_THE_WAY,
    DONE,
    /// It did not arrive; somebody has to decide what next.
    FAILED,
    /// It did not arrive, and another task follows it.
    RESCHEDULED,
    CANCELLED;

    /// Somebody has it.
    public static final Set<TaskState> CARRIED = EnumSet.of(ASSIGNED, ACCEPTED, ON_THE_WAY);

    /// Somebody still has to do something about it.
    public static final Set<TaskState> OPEN = EnumSet.of(DRAFT, READY, ASSIGNED, ACCEPTED, ON_THE_WAY, FAILED);

    public boolean isCarried() {
        return CARRIED.contains(this);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}

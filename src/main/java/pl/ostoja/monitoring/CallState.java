package pl.ostoja.monitoring;

/// Where a call stands. It waits as `DUE` or, after an attempt, as `NOT_REACHED`; the last five states are final.
public enum CallState {
    DUE,
    IN_PROGRESS,
    NOT_REACHED,
    ESCALATED,
    REACHED,
    REFUSED,
    CLOSED,
    CANCELLED,
    /// The day ended first; whoever was not reached is in the next round.
    CARRIED_OVER;

    public boolean isWaiting() {
        return this == DUE || this == NOT_REACHED;
    }

    public boolean isDone() {
        return ordinal() >= REACHED.ordinal();
    }
}

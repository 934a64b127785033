package pl.ostoja.requests;

/// How far an open need has come.
public enum Stage {
    /// Something is still to be asked: consent, or the condition of free food.
    NEW,
    VERIFIED,
    PLANNED,
    IN_PROGRESS;

    boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}

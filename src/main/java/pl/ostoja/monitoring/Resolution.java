package pl.ostoja.monitoring;

/// What came of a step that somebody owned.
public enum Resolution {
    /// Spoken with, at the door or otherwise.
    REACHED,
    /// Somebody else, as a rule the Police, confirmed that they are where they should be.
    CONFIRMED,
    /// Nobody was found; the chain goes on.
    NOT_FOUND,
    /// There is a number or an interpreter now: back into the queue.
    BACK,
    /// In hospital, moved, dead: known from elsewhere.
    GONE
}

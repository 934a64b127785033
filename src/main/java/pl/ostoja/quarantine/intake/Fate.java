package pl.ostoja.quarantine.intake;

/// What becomes of a row of a list.
public enum Fate {
    /// Somebody not confined so far.
    NEW,
    /// Other days than we knew, or another status: prolonged, shortened, converted.
    CHANGED,
    UNCHANGED,
    /// Over before the list came (bad input B05): kept for history, nobody is called.
    ENDED,
    /// The same person and status stands in another row, or on another sender's list of the day.
    DUPLICATE,
    /// It says something else than what prevails: a human decides (B02, B23, B27).
    CONFLICTING,
    /// Somebody of another commune: handed over or returned (B18).
    NOT_OURS,
    /// Goes back to the sender with the reason (B06).
    UNREADABLE,
    /// No row about a person: a sum, a repeated header, a signature.
    SKIPPED
}

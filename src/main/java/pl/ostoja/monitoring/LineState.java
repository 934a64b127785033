package pl.ostoja.monitoring;

/// Where the line of one person stands.
public enum LineState {
    OPEN,
    REACHED,
    REFUSED,
    /// In hospital, moved, dead: nothing more to do by phone today.
    CLOSED,
    CANCELLED,
    /// The day ended without a talk.
    MISSED
}

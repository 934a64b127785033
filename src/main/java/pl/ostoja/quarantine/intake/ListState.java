package pl.ostoja.quarantine.intake;

/// Where a list stands on its way.
public enum ListState {
    /// No sender or no legal basis (B17): kept unread until both are named, or sent away.
    SEALED,
    /// To be looked over and compared.
    RECEIVED,
    /// The difference is known; nothing has taken effect yet.
    COMPARED,
    APPLIED,
    /// The sender has our answer.
    ACKNOWLEDGED,
    /// The same file came before (B01).
    REPEATED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == RECEIVED || this == COMPARED;
    }

    public boolean hasTakenEffect() {
        return this == APPLIED || this == ACKNOWLEDGED;
    }
}

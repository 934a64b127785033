package pl.ostoja.requests;

/// Why a person's need is no longer there.
public enum Withdrawal {
    DOES_NOT_WANT,
    NO_LONGER_NEEDED,
    IN_HOSPITAL,
    MOVED_OUT,
    DIED,
    ENTERED_BY_MISTAKE
}

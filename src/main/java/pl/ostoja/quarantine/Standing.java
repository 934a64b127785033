package pl.ostoja.quarantine;

/// Where a confinement stands on a day, in the words of the screens.
public enum Standing {
    ANNOUNCED,
    ACTIVE,
    ENDED,
    ENDED_BY_DEATH,
    CONVERTED,
    TRANSFERRED,
    CANCELLED
}

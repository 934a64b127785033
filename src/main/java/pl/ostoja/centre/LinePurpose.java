package pl.ostoja.centre;

/// What residents call a line for.
public enum LinePurpose {
    GENERAL,
    HOTLINE,
    ALARM,
    /// The centre's own calls go out from here.
    MONITORING
}

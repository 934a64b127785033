package pl.ostoja.centre;

/// How a facility works for those who come to it.
public enum OperatingMode {
    OPEN,
    LIMITED,
    REMOTE_ONLY,
    SUSPENDED,
    /// Taken over as a place to sleep.
    SHELTER
}

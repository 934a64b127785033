package pl.ostoja.centre;

/// Whether an address lies in our commune.
public enum Coverage {
    INSIDE,
    OUTSIDE,
    /// The address does not say; somebody must look or ask.
    UNKNOWN
}

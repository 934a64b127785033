package pl.ostoja.centre;

/// How much work in the field the centre does.
public enum FieldMode {
    NORMAL,
    /// Only what cannot wait.
    MINIMUM,
    /// None but the named exceptions.
    SUSPENDED
}

package pl.ostoja.centre;

/// Kinds of centres by the name the law and the commune give them.
public enum CentreKind {
    /// Municipal centre of social assistance.
    MOPS,
    /// Municipal centre of assistance to families.
    MOPR,
    /// Centre of a rural commune.
    GOPS,
    /// Centre of an urban and rural commune.
    MGOPS,
    /// Centre of a commune or of a city district without another name.
    OPS,
    /// Centre of social services.
    CUS,
    /// Territorial centre of social service of a district of Moscow (S4.3).
    TCSO,
    OTHER
}

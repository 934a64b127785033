package pl.ostoja.quarantine;

/// What somebody is held to. Quarantine is for the exposed, isolation for the ill, supervision for the watched; each
/// begins, ends and is counted on its own.
public enum StatusKind {
    QUARANTINE,
    HOME_ISOLATION,
    FACILITY_ISOLATION,
    EPI_SUPERVISION,
    SELF_ISOLATION;

    public boolean isIsolation() {
        return this == HOME_ISOLATION || this == FACILITY_ISOLATION;
    }

    /// Whether the epidemic rules (R-01…R-15) speak of it at all.
    boolean isRuled() {
        return this == QUARANTINE || isIsolation();
    }
}

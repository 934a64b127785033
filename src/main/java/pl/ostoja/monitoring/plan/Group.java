package pl.ostoja.monitoring.plan;

/// Whom a plan watches. Quarantine and isolation fill themselves; the others are lists.
public enum Group {
    QUARANTINE,
    ISOLATION,
    OLDER,
    LONELY,
    DISABLED,
    FAMILY_ASSISTANT,
    OWN;

    public boolean fillsItself() {
        return this == QUARANTINE || this == ISOLATION;
    }
}

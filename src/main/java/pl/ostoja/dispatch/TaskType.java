package pl.ostoja.dispatch;

/// What kind of errand a task is.
public enum TaskType {
    MEAL,
    PARCEL,
    SHOPPING,
    PHARMACY,
    HEAVY_LOAD,
    TRANSPORT,
    HOUSE_HELP,
    VISIT,
    /// Done by phone or at a desk; nobody leaves the house.
    DESK;

    public boolean isInTheField() {
        return this != DESK;
    }
}

package pl.ostoja.monitoring;

/// A step of a chain. The first three happen on the phone, in the queue; of the others somebody is the owner.
public enum Step {
    ATTEMPTS,
    ANOTHER_NUMBER,
    HOUSEHOLD_CONTACT,
    DISTRICT_WORKER,
    POLICE,
    INTERPRETER,
    FOLLOW_UP;

    public boolean isByPhone() {
        return compareTo(HOUSEHOLD_CONTACT) <= 0;
    }
}

package pl.ostoja.dispatch;

/// What the crew wears. It says how to behave at the door, never why.
public enum Protection {
    NONE,
    /// Mask and gloves.
    BASIC,
    /// Mask with filter, gloves, goggles; the parcel is put down and the door is not approached.
    RAISED,
    /// Full suit.
    FULL;

    Protection atLeast(Protection other) {
        return compareTo(other) < 0 ? other : this;
    }
}

package pl.ostoja.quarantine;

/// Who told us of a confinement. Where two of them differ on its end, the earlier one in this order prevails until a
/// human decides (bad input B02).
public enum Origin {
    SANITARY_STATION,
    VOIVODESHIP,
    DOCTOR,
    POLICE,
    OTHER_OFFICE,
    /// Found out in a call or at the door.
    OWN_CALL,
    RESIDENT;

    public boolean prevailsOver(Origin other) {
        return ordinal() < other.ordinal();
    }
}

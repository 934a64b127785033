package pl.ostoja.centre;

/// What a facility is for.
public enum FacilityKind {
    HEADQUARTERS,
    SECTION_OFFICE,
    /// A neighbourhood centre of local activity (DOSL).
    LOCAL_CENTRE,
    DAY_CENTRE,
    CLUB,
    COUNSELLING,
    KITCHEN,
    SHELTER,
    EQUIPMENT_RENTAL,
    OTHER
}

package pl.ostoja.people;

/// What makes somebody more vulnerable than others. Age is not among them: it follows from the date of birth.
public enum RiskFactor {
    LIVES_ALONE,
    DISABILITY,
    CHRONIC_ILLNESS,
    PREGNANCY,
    NO_CARER,
    CARES_FOR_A_MINOR,
    MINOR_CARER,
    MENTAL_CRISIS,
    DEMENTIA,
    ADDICTION,
    POWERED_DEVICE,
    OTHER_LANGUAGE,
    DEAF,
    BLIND,
    NO_PHONE,
    /// A worker or somebody of a worker's family: others deal with it.
    OF_OUR_STAFF
}

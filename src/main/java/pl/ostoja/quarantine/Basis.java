package pl.ostoja.quarantine;

/// Why a confinement began; with its kind it decides which rule gives the end.
public enum Basis {
    CONTACT,
    /// Contact in special cases (R-01, up to 21 days in spring 2020).
    CONTACT_SPECIAL,
    /// A doctor has ordered a test.
    TEST_ORDER,
    BORDER_EU,
    BORDER_OTHER,
    /// Lives with somebody who is isolated.
    HOUSEHOLD,
    POSITIVE_TEST,
    /// An authority's own decision, whatever the disease: only its end counts.
    DECISION
}

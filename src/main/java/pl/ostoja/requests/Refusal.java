package pl.ostoja.requests;

/// Why the centre does not meet a need.
public enum Refusal {
    EXCLUDED_GOODS,
    OUT_OF_SCOPE,
    OUTSIDE_COMMUNE,
    /// The person can secure it alone, so it is not due for free (S0.25).
    OWN_MEANS,
    NO_CASE,
    NO_CAPACITY,
    PARTNER_DECLINED,
    OTHER
}

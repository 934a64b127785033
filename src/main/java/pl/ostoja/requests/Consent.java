package pl.ostoja.requests;

/// Whether the person agrees to be helped.
public enum Consent {
    GIVEN,
    TO_ASK,
    REFUSED
}

package pl.ostoja.requests;

/// The way by which we heard of a request.
public enum Origin {
    MONITORING,
    HOTLINE,
    HAND,
    PROGRAM,
    /// Somebody else asked; the person is asked for consent at the first contact.
    THIRD_PARTY,
    FIELD
}

package pl.ostoja.kernel;

/// The way by which an act came into the house.
public enum Channel {
    SCREEN,
    PHONE,
    FIELD,
    PAPER,
    IMPORT,
    PARTNER,
    PROGRAM,
    SYSTEM
}

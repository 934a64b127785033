package pl.ostoja.requests;

/// How soon help is needed, the most urgent first. Each has a default clock in the catalogue.
public enum Urgency {
    /// Life or health is in danger; such a need waits for no consent and no condition.
    IMMEDIATE,
    TODAY,
    TWO_DAYS,
    PLANNED
}

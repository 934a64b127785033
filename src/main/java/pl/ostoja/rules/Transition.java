package pl.ostoja.rules;

/// What a change of a rule does to cases that began before it.
public enum Transition {
    /// They keep the row in force on their first day.
    NEW_CASES,
    /// The new row holds for them too.
    RUNNING_CASES_TOO
}

package pl.ostoja.rules;

import java.time.LocalDate;

/// What an administrator says about a rule that changes: the new value as typed, from when, and on what grounds.
public record ChangeRule(
        String code,
        LocalDate validFrom,
        String value,
        Transition transition,
        Mark mark,
        String source,
        String basis) {}

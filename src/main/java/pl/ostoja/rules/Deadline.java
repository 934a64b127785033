package pl.ostoja.rules;

import java.time.LocalDate;

/// The last day to do something, and the row that says so.
public record Deadline(LocalDate day, RuleRow rule) {

    public boolean isMissedOn(LocalDate today) {
        return today.isAfter(day);
    }
}

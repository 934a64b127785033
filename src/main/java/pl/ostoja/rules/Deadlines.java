package pl.ostoja.rules;

import java.time.LocalDate;
import java.util.Optional;

/// Deadlines of proceedings, computed from the rules of one [RuleBook].
///
/// The row is the one in force on the day the term begins (for interviews the day of learning of the need, R-20, R-21);
/// that day
/// itself is not counted. Days on which terms were suspended do not count, and an end on a Saturday or holiday
/// moves to the
/// next working day where a rule says so.
public record Deadlines(RuleBook rules) {

    public static final String INTERVIEW = "interview.term";
    public static final String URGENT_INTERVIEW = "interview.urgent.term";

    private static final String SUSPENDED = "deadlines.suspended";
    private static final String SHIFTED = "deadlines.end.shifted";

    /// When the term of a rule ends; empty when no such rule was in force on the day it begins.
    public Optional<Deadline> of(String code, LocalDate begins) {
        return rules.find(code, begins).map(rule -> new Deadline(shifted(end(rule, begins)), rule));
    }

    private LocalDate end(RuleRow rule, LocalDate begins) {
        return switch (rule.unit()) {
            case DAYS -> counted(begins, rule.days(), false);
            case WORKING_DAYS -> counted(begins, rule.days(), true);
            case MONTHS -> inMonths(begins, rule.months());
            default -> throw new IllegalStateException(rule.id() + " is no term");
        };
    }

    private LocalDate counted(LocalDate begins, long days, boolean workingOnly) {
        var end = begins;
        for (var left = days; left > 0; ) {
            end = end.plusDays(1);
            if (!isSuspended(end) && (!workingOnly || WorkingDays.isWorkingDay(end))) {
                left--;
            }
        }
        return end;
    }

    /// A term in months gets the suspended days back at its end.
    private LocalDate inMonths(LocalDate begins, int months) {
        var from = firstRunning(begins);
        var end = from.plusMonths(months);
        var lost = from.datesUntil(end.plusDays(1)).filter(this::isSuspended).count();
        return counted(end, lost, false);
    }

    private LocalDate firstRunning(LocalDate day) {
        var first = day;
        while (isSuspended(first)) {
            first = first.plusDays(1);
        }
        return first;
    }

    private boolean isSuspended(LocalDate day) {
        return rules.of(SUSPENDED).stream().anyMatch(row -> row.hasBegunBy(day) && day.isBefore(row.date()));
    }

    private LocalDate shifted(LocalDate end) {
        return rules.find(SHIFTED, end).filter(RuleRow::flag).isPresent() ? WorkingDays.onOrAfter(end) : end;
    }
}

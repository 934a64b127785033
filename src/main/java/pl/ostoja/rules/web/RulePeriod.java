package pl.ostoja.rules.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.ostoja.rules.RuleRow;

/// Which rows the page shows, seen from today.
public enum RulePeriod {
    NOW,
    COMING,
    PAST;

    public boolean includes(RuleRow row, LocalDate today) {
        return switch (this) {
            case NOW -> row.isInForceOn(today);
            case COMING -> !row.hasBegunBy(today);
            case PAST -> row.hasBegunBy(today) && !row.isInForceOn(today);
        };
    }

    /// The rows of this period by the subject with which their codes begin.
    Map<String, List<RuleRow>> bySubject(List<RuleRow> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> includes(row, today))
                .collect(groupingBy(RulePeriod::subject, TreeMap::new, toList()));
    }

    private static String subject(RuleRow row) {
        return row.code().substring(0, row.code().indexOf('.'));
    }
}

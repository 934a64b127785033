package pl.ostoja.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All rule rows at one moment, for computing many results without asking the database each time.
public record RuleBook(List<RuleRow> rows) {

    public RuleBook {
        rows = List.copyOf(rows);
    }

    public Optional<RuleRow> find(String code, LocalDate day) {
        return rows.stream()
                .filter(row -> row.code().equals(code) && row.isInForceOn(day))
                .findFirst();
    }

    /// The row for something that began on `start`, as it looks on `today`: the row of its first day, unless a later
    /// one that has begun holds for running cases too.
    public Optional<RuleRow> findFor(String code, LocalDate start, LocalDate today) {
        var since = of(code).stream()
                .filter(row -> row.transition() == Transition.RUNNING_CASES_TOO)
                .filter(row -> row.validFrom() != null && row.validFrom().isAfter(start) && row.hasBegunBy(today))
                .reduce((_, later) -> later);
        return since.or(() -> find(code, start));
    }

    /// All rows of a code, the oldest first.
    public List<RuleRow> of(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).toList();
    }
}

package pl.ostoja.centre;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Terms;
import pl.ostoja.rules.RuleRow;
import pl.ostoja.rules.Rules;

/// Terms of keeping and answering, as the rules in force say.
@Component
class LawfulTerms implements Terms {

    private final Rules rules;

    LawfulTerms(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Optional<Term> find(String code, LocalDate day) {
        return rules.find(code, day).map(LawfulTerms::term);
    }

    @Override
    public Map<String, Term> find(Set<String> codes, LocalDate day) {
        var book = rules.book();
        return codes.stream()
                .flatMap(code -> book.find(code, day).stream())
                .collect(toMap(RuleRow::code, LawfulTerms::term));
    }

    private static Term term(RuleRow row) {
        return new Term(row.id().value(), length(row), row.source());
    }

    private static Period length(RuleRow row) {
        return switch (row.unit()) {
            case YEARS -> Period.ofYears(row.years());
            case MONTHS -> Period.ofMonths(row.months());
            default -> Period.ofDays(row.days());
        };
    }
}

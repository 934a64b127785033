package pl.ostoja.centre;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
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
        return rules.find(code, day).map(row -> new Term(row.id().value(), length(row), row.source()));
    }

    private static Period length(RuleRow row) {
        return switch (row.unit()) {
            case YEARS -> Period.ofYears(row.years());
            case MONTHS -> Period.ofMonths(row.months());
            default -> Period.ofDays(row.days());
        };
    }
}

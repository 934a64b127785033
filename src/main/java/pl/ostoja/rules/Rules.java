package pl.ostoja.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Problem;

/// The rules in force, by code and day.
@Service
@Transactional(readOnly = true)
public class Rules {

    private final RuleRepository rules;

    Rules(RuleRepository rules) {
        this.rules = rules;
    }

    /// The row in force on a day. Keep its id with what you compute from it.
    public RuleRow inForce(String code, LocalDate day) {
        return find(code, day).orElseThrow(Problem.NotFound::new);
    }

    public Optional<RuleRow> find(String code, LocalDate day) {
        return new RuleBook(rules.of(code)).find(code, day);
    }

    public List<RuleRow> all() {
        return rules.all();
    }

    /// All rows at once, for many results in a row.
    public RuleBook book() {
        return new RuleBook(rules.all());
    }

    /// Deadlines by the rules as they are now.
    public Deadlines deadlines() {
        return new Deadlines(book());
    }
}

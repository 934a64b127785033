package pl.ostoja.quarantine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.ostoja.rules.RuleId;

/// What the rules say of the end of a confinement. Everything but [Unknown] names the row that says so.
public sealed interface ComputedEnd {

    /// The last day of the confinement, itself included.
    record On(LocalDate last, RuleId rule) implements ComputedEnd {}

    /// Open until recovery is shown by so many negative tests.
    record UntilTests(int tests, RuleId rule) implements ComputedEnd {}

    /// Open because it follows the isolation of a patient whose end is not known.
    record WithThePatient(RuleId rule) implements ComputedEnd {}

    /// The rules allow no new one.
    record NotAllowed(RuleId rule) implements ComputedEnd {}

    /// No rule speaks of it: the end is what the authority says.
    record Unknown() implements ComputedEnd {}

    default @Nullable LocalDate day() {
        return this instanceof On on ? on.last() : null;
    }

    default @Nullable RuleId row() {
        return switch (this) {
            case On on -> on.rule();
            case UntilTests tests -> tests.rule();
            case WithThePatient patient -> patient.rule();
            case NotAllowed not -> not.rule();
            case Unknown() -> null;
        };
    }
}

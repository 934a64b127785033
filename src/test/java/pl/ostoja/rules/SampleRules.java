package pl.ostoja.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows for tests of rules without a database; the real ones are in the migration.
final class SampleRules {

    private SampleRules() {}

    static RuleRow row(
            String id, String code, @Nullable String from, @Nullable String until, RuleUnit unit, String... value) {
        return row(id, code, from, until, Transition.NEW_CASES, unit, value);
    }

    static RuleRow row(
            String id,
            String code,
            @Nullable String from,
            @Nullable String until,
            Transition transition,
            RuleUnit unit,
            String... value) {
        return new RuleRow(
                new RuleId(id),
                code,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                transition,
                Mark.UNCONFIRMED,
                List.of(value),
                unit,
                Mark.CONFIRMED,
                "test",
                "",
                "",
                "");
    }
}

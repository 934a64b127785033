package pl.ostoja.monitoring;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Memory;

/// The outcomes that exist. They are rows, and may change.
@Repository
class OutcomeKinds {

    private final Supplier<List<OutcomeKind>> all;

    OutcomeKinds(JdbcClient db, Memory memory) {
        this.all = memory.of(() -> db.sql("""
                select code, position, key, reached, completes, line_state, retry_minutes, counts, marks_wrong, asks,
                       pause_days, follow_up, per_person
                  from monitoring.outcome_kind order by position
                """).query(OutcomeKind.class).list(), "monitoring.outcome_kind");
    }

    List<OutcomeKind> all() {
        return all.get();
    }

    /// Refused when there is no such outcome.
    OutcomeKind get(String code) {
        return all().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem.Refused("no-such-outcome"));
    }
}

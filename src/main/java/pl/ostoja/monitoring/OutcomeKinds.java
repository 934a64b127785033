package pl.ostoja.monitoring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Problem;

/// The outcomes that exist. They are rows, read each time: there are few, and they may change.
@Repository
class OutcomeKinds {

    private final JdbcClient db;

    OutcomeKinds(JdbcClient db) {
        this.db = db;
    }

    List<OutcomeKind> all() {
        return db.sql("""
                select code, position, key, reached, completes, line_state, retry_minutes, counts, marks_wrong, asks,
                       pause_days, follow_up, per_person
                  from monitoring.outcome_kind order by position
                """).query(OutcomeKind.class).list();
    }

    /// Refused when there is no such outcome.
    OutcomeKind get(String code) {
        return all().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem.Refused("no-such-outcome"));
    }
}

package pl.ostoja.monitoring;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one step of a chain that somebody owns.
public record EscalationId(UUID value) {

    static EscalationId next() {
        return new EscalationId(Ids.next());
    }
}

package pl.ostoja.monitoring;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one call of a round.
public record CallId(UUID value) {

    static CallId next() {
        return new CallId(Ids.next());
    }
}

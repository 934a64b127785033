package pl.ostoja.quarantine;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one confinement of one person.
public record StatusId(UUID value) {

    static StatusId next() {
        return new StatusId(Ids.next());
    }
}

package pl.ostoja.quarantine.intake;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one list that came in.
public record ListId(UUID value) {

    static ListId next() {
        return new ListId(Ids.next());
    }
}

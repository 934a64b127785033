package pl.ostoja.requests;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one help request.
public record RequestId(UUID value) {

    static RequestId next() {
        return new RequestId(Ids.next());
    }
}

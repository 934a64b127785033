package pl.ostoja.requests;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one need of a request.
public record NeedId(UUID value) {

    static NeedId next() {
        return new NeedId(Ids.next());
    }
}

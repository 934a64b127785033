package pl.ostoja.requests;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one list of standing help that was brought.
public record DeliveryId(UUID value) {

    static DeliveryId next() {
        return new DeliveryId(Ids.next());
    }
}

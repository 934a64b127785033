package pl.ostoja.centre;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one facility of the centre.
public record FacilityId(UUID value) {

    public static FacilityId next() {
        return new FacilityId(Ids.next());
    }
}

package pl.ostoja.centre;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one district of the centre's territory.
public record DistrictId(UUID value) {

    public static DistrictId next() {
        return new DistrictId(Ids.next());
    }
}

package pl.ostoja.people;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names a household.
public record HouseholdId(UUID value) {

    static HouseholdId next() {
        return new HouseholdId(Ids.next());
    }
}

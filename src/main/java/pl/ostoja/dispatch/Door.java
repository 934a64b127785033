package pl.ostoja.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a task goes and what is to be minded there.
///
/// @param elsewhere a second address, not the household's
record Door(
        String address,
        boolean elsewhere,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable UUID district,
        boolean twoPersons) {

    Door otherAddress(String other) {
        return new Door(other, true, null, null, null, twoPersons);
    }
}

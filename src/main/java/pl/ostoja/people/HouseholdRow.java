package pl.ostoja.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.AddressText;

/// A household as its table keeps the address: the words as told, the parts that were made out, the keys.
record HouseholdRow(
        UUID id,
        String address,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String flat,
        @Nullable String postalCode,
        @Nullable String locality,
        @Nullable String description,
        String addressKey,
        String localityKey,
        @Nullable UUID district) {

    static HouseholdRow of(UUID id, AddressText address, @Nullable UUID district) {
        return new HouseholdRow(
                id,
                address.raw(),
                address.street(),
                address.houseNumber(),
                address.flat(),
                address.postalCode(),
                address.locality(),
                address.description(),
                address.houseNumber() == null ? "" : address.key(),
                address.localityKey(),
                district);
    }
}

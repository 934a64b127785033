package pl.ostoja.people;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.GeoPoint;

/// A household: the address as told and as read, where it lies, and how it wants to be approached.
public record Household(
        HouseholdId id,
        AddressText address,
        @Nullable GeoPoint point,
        @Nullable UUID district,
        ContactPolicy policy,
        int version) {

    /// Ways in which a household may be approached.
    public enum Way {
        PHONE,
        SMS,
        EMAIL,
        DOOR,
        LETTER
    }

    /// How a household wants to be approached.
    ///
    /// @param from and `until`: hours of the day for calls; none means the centre's hours
    /// @param neutralScript say nothing of the matter until the right person speaks
    /// @param accessNotes the way to the door: code, floor, dog, stairs
    /// @param twoPersons nobody goes there alone
    public record ContactPolicy(
            Set<Way> ways,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            boolean neutralScript,
            @Nullable String language,
            @Nullable String note,
            @Nullable String accessNotes,
            boolean twoPersons) {

        public ContactPolicy {
            ways = Set.copyOf(ways);
        }
    }
}

package pl.ostoja.people;

import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.GeoPoint;

/// What a household's record is to say from now on.
///
/// @param address as told
/// @param point where the door is on the map, if anybody has looked; that of an address which changes no longer holds
public record HouseholdChange(
        String address,
        Household.ContactPolicy policy,
        @Nullable GeoPoint point) {}

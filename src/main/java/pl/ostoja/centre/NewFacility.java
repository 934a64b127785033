package pl.ostoja.centre;

import org.jspecify.annotations.Nullable;

/// What a facility says of itself.
public record NewFacility(
        String name,
        FacilityKind kind,
        String address,
        @Nullable String phone) {}

package pl.ostoja.centre;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place where the centre works.
public record Facility(
        UUID id,
        String name,
        FacilityKind kind,
        String address,
        @Nullable String phone,
        int version) {}

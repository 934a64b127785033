package pl.ostoja.centre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a centre says of itself when it is set up or corrected.
///
/// @param terc seven digits of the commune
/// @param localities names of the commune's localities; at least one
public record NewCentre(
        String name,
        CentreKind kind,
        String terc,
        String communeName,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        List<String> localities) {}

package pl.ostoja.centre;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.AccountId;

/// A part of the territory with the worker who answers for it.
///
/// @param lines its streets and localities, one a line, as [DistrictLine] reads them
/// @param geoJson its outline: a GeoJSON geometry of type Polygon or MultiPolygon
public record District(
        DistrictId id,
        String name,
        @Nullable AccountId worker,
        List<String> lines,
        @Nullable String geoJson,
        int version) {

    District drawn(String outline) {
        return new District(id, name, worker, lines, outline, version);
    }
}

package pl.ostoja.centre;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.AccountId;

/// What is needed to draw a district or to draw it anew.
///
/// @param lines streets and localities as [DistrictLine] reads them; an unreadable line is refused
/// @param geoJson a GeoJSON Polygon or MultiPolygon, bare or as a Feature; null where there is no outline
public record NewDistrict(
        String name,
        @Nullable AccountId worker,
        List<String> lines,
        @Nullable String geoJson) {}

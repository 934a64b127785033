package pl.ostoja.centre;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.GeoPoint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The outline of a district on the map: rings of points, holes included.
record Outline(List<List<GeoPoint>> rings) {

    /// Reads a GeoJSON Polygon or MultiPolygon, bare or inside a Feature; empty when it is something else.
    static Optional<Outline> of(String geoJson, JsonMapper json) {
        try {
            return geometry(json.readTree(geoJson)).map(Outline::of);
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty(); // not JSON, or not points of the Earth
        }
    }

    /// The polygon inside a Feature, or the value itself when it is one.
    static Optional<JsonNode> geometry(@Nullable JsonNode value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (value.path("type").asString("")) {
            case "Feature" -> geometry(value.get("geometry"));
            case "Polygon", "MultiPolygon" -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    /// By the even-odd rule: inside are the points from which a ray meets the rings an odd number of times.
    boolean contains(GeoPoint point) {
        return rings.stream().filter(ring -> crossings(ring, point) % 2 == 1).count() % 2 == 1;
    }

    private static Outline of(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var polygons =
                "Polygon".equals(geometry.path("type").asString("")) ? List.of(coordinates) : children(coordinates);
        var rings = polygons.stream()
                .flatMap(polygon -> children(polygon).stream())
                .map(Outline::ring)
                .toList();
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("no rings");
        }
        return new Outline(rings);
    }

    private static List<GeoPoint> ring(JsonNode positions) {
        var ring = children(positions).stream()
                .map(position -> new GeoPoint(
                        position.path(1).asDouble(), position.path(0).asDouble()))
                .toList();
        if (ring.size() < 4) {
            throw new IllegalArgumentException("a ring has four points at least");
        }
        return ring;
    }

    private static List<JsonNode> children(JsonNode parent) {
        return StreamSupport.stream(parent.spliterator(), false).toList();
    }

    private static int crossings(List<GeoPoint> ring, GeoPoint point) {
        var crossings = 0;
        for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            var a = ring.get(i);
            var b = ring.get(before);
            if ((a.latitude() > point.latitude()) != (b.latitude() > point.latitude())
                    && point.longitude()
                            < (b.longitude() - a.longitude())
                                            * (point.latitude() - a.latitude())
                                            / (b.latitude() - a.latitude())
                                    + a.longitude()) {
                crossings++;
            }
        }
        return crossings;
    }
}

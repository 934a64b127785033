package pl.ostoja.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One feature of a file of outlines: a polygon with the name of its district.
record NamedOutline(String name, String geoJson) {

    private static final List<String> NAMES = List.of("name", "nazwa", "NAZWA", "rejon", "district", "JPT_NAZWA_");

    /// All polygons of a FeatureCollection that have a name; empty when it is not one.
    static List<NamedOutline> allOf(String geoJson, JsonMapper json) {
        var all = new ArrayList<NamedOutline>();
        try {
            for (var feature : json.readTree(geoJson).path("features")) {
                of(feature)
                        .filter(outline -> Outline.of(outline.geoJson, json).isPresent())
                        .ifPresent(all::add);
            }
        } catch (JacksonException e) {
            return List.of(); // not JSON at all
        }
        return all;
    }

    District district() {
        return new District(DistrictId.next(), name, null, List.of(), geoJson, 0);
    }

    private static Optional<NamedOutline> of(JsonNode feature) {
        var properties = feature.path("properties");
        return NAMES.stream()
                .map(key -> properties.path(key).asString("").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .flatMap(name -> Outline.geometry(feature).map(shape -> new NamedOutline(name, shape.toString())));
    }
}

package pl.ostoja.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.kernel.GeoPoint;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutlineTest {

    static final String SQUARE_NAMED_NORTH = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"nazwa": "Północ"}, "geometry": {"type": "Polygon", "coordinates": [
                [[19.0, 50.8], [19.2, 50.8], [19.2, 50.9], [19.0, 50.9], [19.0, 50.8]],
                [[19.08, 50.84], [19.12, 50.84], [19.12, 50.86], [19.08, 50.86], [19.08, 50.84]]]}},
              {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [19, 50]}}]}
            """;

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void a_point_is_inside_unless_it_lies_in_a_hole() {
        var square = NamedOutline.allOf(SQUARE_NAMED_NORTH, json).getFirst();
        var outline = Outline.of(square.geoJson(), json).orElseThrow();

        assertThat(outline.contains(new GeoPoint(50.81, 19.01))).isTrue();
        assertThat(outline.contains(new GeoPoint(50.85, 19.10))).isFalse();
        assertThat(outline.contains(new GeoPoint(50.95, 19.10))).isFalse();
    }

    @Test
    void only_named_areas_of_a_file_are_taken() {
        assertThat(NamedOutline.allOf(SQUARE_NAMED_NORTH, json))
                .extracting(NamedOutline::name)
                .containsExactly("Północ");
        assertThat(NamedOutline.allOf("no json", json)).isEmpty();
    }

    @Test
    void what_is_no_area_of_the_earth_is_no_outline() {
        assertThat(Outline.of("{}", json)).isEmpty();
        assertThat(Outline.of("no json", json)).isEmpty();
        assertThat(Outline.of("{\"type\": \"Polygon\", \"coordinates\": []}", json))
                .isEmpty();
        assertThat(Outline.of("{\"type\":\"Polygon\",\"coordinates\":[[[500,1],[2,2],[3,3],[500,1]]]}", json))
                .isEmpty();
    }
}

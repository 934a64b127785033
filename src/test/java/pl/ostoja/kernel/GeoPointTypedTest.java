package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeoPointTypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"50.81182, 19.12031", " 50.81182 19.12031 ", "50,81182; 19,12031", "50.81182,19.12031"})
    void a_point_is_read_as_maps_and_people_write_it(String typed) {
        assertThat(GeoPoint.of(typed)).contains(new GeoPoint(50.81182, 19.12031));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lipowa 4", "50.8", "95.1, 19.1", "50.8, 190.5", "50.8, 19.1, 3.3"})
    void what_names_no_point_is_none(String typed) {
        assertThat(GeoPoint.of(typed)).isEmpty();
    }

    @Test
    void its_text_is_read_again() {
        var point = new GeoPoint(-3.5, 119.25);

        assertThat(GeoPoint.of(point.text())).contains(point);
    }
}

package pl.ostoja.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.kernel.AddressText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TerritoryTest {

    static final DistrictId NORTH = new DistrictId(new UUID(0, 1));
    static final DistrictId SOUTH = new DistrictId(new UUID(0, 2));
    static final DistrictId VILLAGE = new DistrictId(new UUID(0, 3));

    static final Territory TERRITORY = Territory.of(
            new UUID(0, 0),
            Set.of("czestochowa", "kuchary"),
            List.of(
                    claim(NORTH, "Lipowa 1-45 odd"),
                    claim(SOUTH, "Lipowa 2- parzyste"),
                    claim(SOUTH, "ul. gen. Andersa"),
                    claim(NORTH, "Andersa 7"),
                    claim(VILLAGE, "Kuchary:"),
                    claim(VILLAGE, "Kuchary: Polna"),
                    claim(NORTH, "Polna")),
            java.util.Map.of());

    @Test
    void sides_and_ranges_of_a_street_may_belong_to_different_districts() {
        assertThat(of("ul. Lipowa 7 m. 3, Częstochowa")).contains(NORTH);
        assertThat(of("Lipowa 7A")).contains(NORTH);
        assertThat(of("Lipowa 12/14")).contains(SOUTH);
        assertThat(of("Lipowa 47")).isEmpty();
    }

    @Test
    void the_line_that_says_more_wins() {
        assertThat(of("Andersa 7, Częstochowa")).contains(NORTH);
        assertThat(of("gen. Wł. Andersa 9, Częstochowa")).contains(SOUTH);
        assertThat(of("ul. Polna 3, Kuchary")).contains(VILLAGE);
        assertThat(of("ul. Polna 3, Częstochowa")).contains(NORTH);
    }

    @Test
    void a_village_without_streets_is_found_by_its_name() {
        assertThat(of("Kuchary 12")).contains(VILLAGE);
        assertThat(TERRITORY.covers(AddressText.of("Kuchary 12"))).isEqualTo(Coverage.INSIDE);
    }

    @Test
    void a_street_without_a_number_belongs_to_a_district_only_as_a_whole() {
        assertThat(of("ul. Lipowa")).isEmpty();
        assertThat(of("ul. Polna")).contains(NORTH);
    }

    @Test
    void another_locality_is_outside_whatever_the_postal_code() {
        assertThat(TERRITORY.covers(AddressText.of("Lipowa 7, 42-200 Kłobuck"))).isEqualTo(Coverage.OUTSIDE);
        assertThat(of("Lipowa 7, 42-200 Kłobuck")).isEmpty();
        assertThat(TERRITORY.covers(AddressText.of("Lipowa 7, 00-950 Częstochowa")))
                .isEqualTo(Coverage.INSIDE);
        assertThat(TERRITORY.covers(AddressText.of("Lipowa 7, Częstochowa Błeszno")))
                .isEqualTo(Coverage.INSIDE);
    }

    @Test
    void what_nobody_can_tell_from_the_address_is_unknown() {
        assertThat(TERRITORY.covers(AddressText.of("ul. Nieznana 5"))).isEqualTo(Coverage.UNKNOWN);
        assertThat(TERRITORY.covers(AddressText.of("Lipowa 7, Częstohowa"))).isEqualTo(Coverage.UNKNOWN);
        assertThat(TERRITORY.covers(AddressText.of("Kuchary 12, 42-240 Rudniki")))
                .isEqualTo(Coverage.UNKNOWN);
    }

    @Test
    void a_line_that_makes_no_sense_is_not_read() {
        assertThat(DistrictLine.of("12-14")).isEmpty();
        assertThat(DistrictLine.of("Lipowa 45-1")).isEmpty();
        assertThat(DistrictLine.of(" ")).isEmpty();
        assertThat(DistrictLine.of("11 Listopada 1-9")).hasValueSatisfying(line -> {
            assertThat(line.streetKey()).isEqualTo("11 listopada");
            assertThat(line.last()).isEqualTo(9);
        });
        assertThat(DistrictLine.of("11 Listopada"))
                .hasValueSatisfying(line -> assertThat(line.first()).isZero());
    }

    private static java.util.Optional<DistrictId> of(String address) {
        return TERRITORY.districtOf(AddressText.of(address));
    }

    private static Territory.Claim claim(DistrictId district, String line) {
        return new Territory.Claim(district, DistrictLine.of(line).orElseThrow());
    }
}

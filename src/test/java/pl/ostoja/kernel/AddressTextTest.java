package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ul. Lipowa 12A/3                        | ul. Lipowa      | 12A     | 3  |        | ",
                "Lipowa 12 m. 3                          | Lipowa          | 12      | 3  |        | ",
                "Lipowa 12 lok. 3                        | Lipowa          | 12      | 3  |        | ",
                "Lipowa 12, m. 3                         | Lipowa          | 12      | 3  |        | ",
                "Lipowa 12/3A                            | Lipowa          | 12      | 3A |        | ",
                "Lipowa 12 a / 3                         | Lipowa          | 12A     | 3  |        | ",
                "Lipowa 5-7                              | Lipowa          | 5-7     |    |        | ",
                "Ogrodowa 27/31 m. 5                     | Ogrodowa        | 27/31   | 5  |        | ",
                "Ogrodowa 84/90/12                       | Ogrodowa        | 84/90   | 12 |        | ",
                "al. NMP 12                              | al. NMP         | 12      |    |        | ",
                "os. 1000-lecia                          | os. 1000-lecia  |         |    |        | ",
                "os. 1000-lecia 5 m 8                    | os. 1000-lecia  | 5       | 8  |        | ",
                "3 Maja 12                               | 3 Maja          | 12      |    |        | ",
                "ul. 11 Listopada 5/7                    | ul. 11 Listopada| 5       | 7  |        | ",
                "ul.Szkolna 1                            | ul.Szkolna      | 1       |    |        | ",
                "Grabówka 14                             | Grabówka        | 14      |    |        | ",
                "42-200 Częstochowa, Lipowa 4/12         | Lipowa          | 4       | 12 | 42-200 | Częstochowa",
                "Lipowa 4/12, 42-200 Częstochowa         | Lipowa          | 4       | 12 | 42-200 | Częstochowa",
                "42200 Częstochowa ul. Lipowa 4          | ul. Lipowa      | 4       |    | 42-200 | Częstochowa",
                "Częstochowa, Lipowa 4                   | Lipowa          | 4       |    |        | Częstochowa",
                "Lipowa 4 Częstochowa 42-200             | Lipowa 4 Częstochowa |    |    | 42-200 | ",
                "42-244 Grabówka, Grabówka 14            |                 | 14      |    | 42-244 | Grabówka",
                "ul. Przy Parku 5                        | ul. Przy Parku  | 5       |    |        | "
            })
    void an_address_is_taken_apart(String raw, String street, String house, String flat, String code, String locality) {
        var address = AddressText.of(raw);

        assertThat(address.raw()).isEqualTo(raw);
        assertThat(address.street()).isEqualTo(street);
        assertThat(address.houseNumber()).isEqualTo(house);
        assertThat(address.flat()).isEqualTo(flat);
        assertThat(address.postalCode()).isEqualTo(code);
        assertThat(address.locality()).isEqualTo(locality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Opoczno k. lasu                     | k. lasu",
                "Lipowa 12 (domofon nie działa)      | domofon nie działa",
                "Lipowa 12 kl. B m. 3                | kl. B",
                "Grabówka 14, za sklepem             | za sklepem",
                "pustostan za torami                 | za torami"
            })
    void directions_stay_for_the_crew(String raw, String description) {
        assertThat(AddressText.of(raw).description()).isEqualTo(description);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "?", "bez adresu", "4-2200 Częst0chowa", "szpital, sala 4, łóżko 2", "((", "/", "12"})
    void nothing_is_refused(String raw) {
        assertThat(AddressText.of(raw).raw()).isEqualTo(raw);
    }

    @Test
    void a_known_village_is_not_taken_for_a_street() {
        var address = AddressText.of("Grabówka 14, 42-244 Mstów", Set.of("Grabówka", "Mstów")::contains);

        assertThat(address.locality()).isEqualTo("Grabówka");
        assertThat(address.street()).isNull();
        assertThat(address.line()).isEqualTo("Grabówka 14");
    }

    @Test
    void columns_of_a_list_make_one_address() {
        var address = AddressText.ofParts("Lipowa 4 m 12", "42-200", "Częstochowa");

        assertThat(address.raw()).isEqualTo("Lipowa 4 m 12, 42-200 Częstochowa");
        assertThat(address.line()).isEqualTo("Lipowa 4/12");
        assertThat(address.locality()).isEqualTo("Częstochowa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ul. Lipowa 12A/3            | LIPOWA 12 a m. 3",
                "al. NMP 12                  | Aleja Najświętszej Maryi Panny 12",
                "ul. gen. Wł. Andersa 5      | Andersa 5",
                "os. 1000-lecia 5            | Osiedle Tysiąclecia 5",
                "1-go Maja 7                 | 1 Maja 7",
                "Grabówka 14                 | 42-244 Grabówka, Grabówka 14",
                "ul. Łódzka 3                | ul. Lodzka 3"
            })
    void one_door_has_one_key(String one, String other) {
        assertThat(AddressText.of(one).key())
                .isEqualTo(AddressText.of(other).key())
                .isNotEmpty();
    }

    @Test
    void neighbours_have_different_keys() {
        assertThat(AddressText.of("Lipowa 12/3").key())
                .isNotEqualTo(AddressText.of("Lipowa 123").key());
    }
}

package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"'0,4', 400", "0.4, 400", "6, 6000", "6 kg, 6000", "'1,25', 1250", "'6 000', 6000000", "0.001, 1"})
    void weights_are_exact_to_the_gram(String typed, long grams) {
        assertThat(Kilograms.parse(typed)).contains(Kilograms.ofGrams(grams));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0,0004", "1,2,3", "400 g", "dużo"})
    void what_is_no_weight_in_kilograms_is_refused(String typed) {
        assertThat(Kilograms.parse(typed)).isEmpty();
    }

    @Test
    void thousands_of_parcels_add_up() {
        assertThat(Kilograms.ofGrams(600).times(10_000)).isEqualTo(Kilograms.of(6_000));
        assertThat(Kilograms.of(6).plus(Kilograms.ofGrams(1)).inKilograms()).isEqualByComparingTo("6.001");
    }

    @ParameterizedTest
    @CsvSource({
        "'1.234,56', 123456",
        "'1,234.56', 123456",
        "'1 234,56', 123456",
        "'1\u00A0234,56 zł', 123456",
        "1234.56, 123456",
        "1234, 123400",
        "'-12,50', -1250",
        "'1.234.567,00', 123456700"
    })
    void amounts_are_read_where_only_one_reading_is_possible(String typed, long grosze) {
        assertThat(Money.parse(typed)).contains(Money.ofGrosze(grosze));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1.234", "1,234", "12 34", "1.23.456", "", "sto", "1,234,56"})
    void amounts_with_two_readings_are_left_to_a_person(String typed) {
        assertThat(Money.parse(typed)).isEmpty();
    }
}

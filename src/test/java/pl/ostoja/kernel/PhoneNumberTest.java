package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600 100 200         | 600 100 200",
                "600-100-200         | 600 100 200",
                "+48 600 100 200     | 600 100 200",
                "0048600100200       | 600 100 200",
                "48600100200         | 600 100 200",
                "48 600 100 200      | 600 100 200",
                "(34) 372-42-00      | 34 372 42 00",
                "34/3724200 w. 12    | 34 372 42 00 w. 12",
                "34 372 42 00 wew.12 | 34 372 42 00 w. 12",
                "34 3724200 #12      | 34 372 42 00 w. 12",
                "0 34 372 42 00      | 34 372 42 00",
                "0343724200          | 34 372 42 00",
                "6.001002E8          | 600 100 200",
                "600100200.0         | 600 100 200",
                "tel. 600.100.200    | 600 100 200",
                "mama 600100200 po 16| 600 100 200",
                "+380 67 123 45 67   | +380 67 123 4567"
            })
    void a_number_is_read_however_it_was_written(String text, String shown) {
        assertThat(PhoneNumber.of(text).map(PhoneNumber::display)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "brak", "3724200", "012345678", "6E+08", "60010020", "600 100 2000", "8 495 870 45 09", "112"
            })
    void what_cannot_be_dialled_is_no_number(String text) {
        assertThat(PhoneNumber.allIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600 100 200, 601-100-201      | 600100200 601100201",
                "600100200/601100201           | 600100200 601100201",
                "600 100 200 601 100 201       | 600100200 601100201",
                "600100200 lub 34/3724200 w. 5 | 600100200 343724200",
                "córka 600100200; syn 601100201| 600100200 601100201",
                "600 100 200 / 201             | 600100200",
                "600 100 200, 600-100-200      | 600100200",
                "600 100 200, brak             | 600100200"
            })
    void several_numbers_in_a_cell_are_told_apart(String cell, String numbers) {
        assertThat(PhoneNumber.allIn(cell))
                .extracting(PhoneNumber::national)
                .isEqualTo(List.of(numbers.split(" ", -1)));
    }

    @Test
    void two_numbers_are_not_one() {
        assertThat(PhoneNumber.of("600 100 200, 601 100 201")).isEmpty();
    }

    @Test
    void lines_of_a_cell_are_separate_numbers() {
        assertThat(PhoneNumber.allIn("600 100 200\n601 100 201")).hasSize(2);
    }

    @Test
    void a_foreign_number_is_read_by_its_own_plan() {
        assertThat(PhoneNumber.of("8 (495) 870-45-09", "RU"))
                .map(PhoneNumber::e164)
                .contains("+74958704509");
    }

    @ParameterizedTest
    @CsvSource({
        "600100200, true",
        "450100200, true",
        "883100200, true",
        "343724200, false",
        "223724200, false",
        "+74958704509, false",
        "+4915123456789, true"
    })
    void mobile_numbers_are_told_from_fixed_ones(String text, boolean mobile) {
        assertThat(PhoneNumber.of(text).orElseThrow().isMobile()).isEqualTo(mobile);
    }

    @Test
    void it_does_not_betray_itself_in_a_log() {
        assertThat(PhoneNumber.of("600100200").orElseThrow()).asString().doesNotContain("600");
    }
}

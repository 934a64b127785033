package pl.ostoja.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedDayTest {

    @Test
    void a_day_is_read_as_browsers_send_it_and_as_people_write_it() {
        assertThat(TypedDay.of("2020-04-07")).contains(LocalDate.of(2020, 4, 7));
        assertThat(TypedDay.of(" 7.04.2020 ")).contains(LocalDate.of(2020, 4, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2020",
                "2020-02-31",
                "1799-12-31",
                "2300-01-01",
                "+294277-01-01",
                "-999999999-01-01",
                "jutro"
            })
    void what_is_no_day_or_lies_beyond_all_days_we_know_is_none(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }
}

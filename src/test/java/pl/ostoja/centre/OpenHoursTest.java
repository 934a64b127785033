package pl.ostoja.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenHoursTest {

    @ParameterizedTest
    @CsvSource({
        "pn-pt 7:30-15:30, 5, MONDAY, 07:30",
        "Sb. 9-13, 1, SATURDAY, 09:00",
        "mon – sun 0.00 – 23.59, 7, MONDAY, 00:00",
        "nd-wt 8-10, 3, SUNDAY, 08:00"
    })
    void days_and_hours_are_read_as_people_write_them(String line, int days, DayOfWeek first, LocalTime opens) {
        assertThat(OpenHours.of(line))
                .hasValueSatisfying(hours -> assertThat(hours)
                        .hasSize(days)
                        .first()
                        .satisfies(day -> {
                            assertThat(day.day()).isEqualTo(first);
                            assertThat(day.opens()).isEqualTo(opens);
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pn", "xx-pt 8-9", "pn 15-8", "pn 25:70-26", "codziennie"})
    void what_makes_no_sense_is_not_read(String line) {
        assertThat(OpenHours.of(line)).isEmpty();
    }
}

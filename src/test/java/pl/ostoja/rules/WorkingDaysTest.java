package pl.ostoja.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2020-04-27, true",
        "2020-04-25, false",
        "2020-05-01, false",
        "2020-04-13, false",
        "2024-12-24, true",
        "2025-12-24, false"
    })
    void saturdays_and_holidays_are_no_working_days(LocalDate day, boolean working) {
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-30, 1, 2020-05-04",
        "2021-11-12, 14, 2021-12-02",
        "2025-12-23, 1, 2025-12-29",
        "2024-12-23, 1, 2024-12-24",
        "2020-04-25, 0, 2020-04-25",
        "2020-04-25, 1, 2020-04-27"
    })
    void working_days_are_counted_from_the_day_after(LocalDate day, int number, LocalDate end) {
        assertThat(WorkingDays.plus(day, number)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-30, 2020-05-04, 1",
        "2020-04-24, 2020-04-27, 1",
        "2020-04-27, 2020-04-27, 0",
        "2020-04-27, 2020-04-20, 0",
        "2021-11-12, 2021-12-02, 14"
    })
    void working_days_between_two_days(LocalDate from, LocalDate until, int number) {
        assertThat(WorkingDays.between(from, until)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2020-04-25, 2020-04-27", "2020-05-01, 2020-05-04", "2020-04-27, 2020-04-27", "2020-04-11, 2020-04-14"})
    void an_end_on_a_free_day_moves_on(LocalDate end, LocalDate moved) {
        assertThat(WorkingDays.onOrAfter(end)).isEqualTo(moved);
    }
}

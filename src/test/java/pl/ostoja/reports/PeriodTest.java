package pl.ostoja.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void a_day_of_changing_clocks_has_23_hours() {
        var period = Period.of(LocalDate.of(2020, 3, 29));
        var warsaw = ZoneId.of("Europe/Warsaw");

        assertThat(java.time.Duration.between(period.from(warsaw), period.until(warsaw)))
                .hasHours(23);
    }

    @Test
    void a_month_has_all_its_days() {
        assertThat(Period.of(YearMonth.of(2020, 2)).last()).isEqualTo(LocalDate.of(2020, 2, 29));
    }
}

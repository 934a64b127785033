package pl.ostoja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleRowTest {

    @ParameterizedTest
    @CsvSource({"2020-09-01, false", "2020-09-02, true", "2022-01-24, true", "2022-01-25, false"})
    void both_ends_belong_to_the_validity(LocalDate day, boolean inForce) {
        var row = SampleRules.row("R-02", "quarantine.contact.days", "2020-09-02", "2022-01-24", RuleUnit.DAYS, "10");

        assertThat(row.isInForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void an_open_row_was_and_will_be_in_force() {
        var row = SampleRules.row("R-145", "report.daily.hour", null, null, RuleUnit.TIME_OF_DAY, "14:00");

        assertThat(row.isInForceOn(LocalDate.of(1990, 1, 1))).isTrue();
        assertThat(row.isInForceOn(LocalDate.of(2090, 1, 1))).isTrue();
        assertThat(row.time()).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void a_value_is_read_in_its_unit() {
        assertThat(SampleRules.row("R-13", "a.b", null, null, RuleUnit.METRES, "1.5")
                        .number())
                .isEqualByComparingTo("1.5");
        assertThat(SampleRules.row("R-156", "a.b", null, null, RuleUnit.HOURS, "72")
                        .duration())
                .isEqualTo(Duration.ofHours(72));
        assertThat(SampleRules.row("R-10", "a.b", null, null, RuleUnit.YES_NO, "false")
                        .flag())
                .isFalse();
        assertThat(SampleRules.row("R-34", "a.b", null, null, RuleUnit.WORDS, "meal", "food")
                        .words())
                .containsExactly("meal", "food");
    }

    @Test
    void an_hour_has_no_days() {
        var hour = SampleRules.row("R-145", "report.daily.hour", null, null, RuleUnit.TIME_OF_DAY, "14:00");

        assertThatThrownBy(hour::days).isInstanceOf(IllegalStateException.class).hasMessageContaining("TIME_OF_DAY");
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, -1",
        "DAYS, 1.5",
        "COUNT, many",
        "TIME_OF_DAY, 25:00",
        "DATE, 2020-02-30",
        "YES_NO, maybe",
        "WORDS, ' '"
    })
    void a_value_outside_its_unit_cannot_exist(RuleUnit unit, String value) {
        assertThatThrownBy(() -> SampleRules.row("R-01", "a.b", null, null, unit, value))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"R-145, R-145/2", "R-145/2, R-145/3", "R-05.eu, R-05.eu/2", "O-01/9, O-01/10"})
    void the_row_that_follows_has_the_next_id(String id, String next) {
        assertThat(new RuleId(id).next()).hasToString(next);
    }
}

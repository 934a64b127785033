package pl.ostoja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    private static final Path VECTORS = Path.of("../shared/data/rostering/pl_public_holiday_vectors.csv");
    private static final Map<String, Holiday> NAMES = Map.of(
            "Easter Sunday", Holiday.EASTER_SUNDAY,
            "Green Week (Pentecost)", Holiday.PENTECOST,
            "Corpus Christi", Holiday.CORPUS_CHRISTI,
            "Labour Day", Holiday.LABOUR_DAY);

    @ParameterizedTest
    @CsvSource({"2020, 13", "2024, 13", "2025, 14", "2030, 14"})
    void christmas_eve_is_the_fourteenth_holiday_since_2025(int year, int number) {
        assertThat(Holidays.of(year)).hasSize(number);
        assertThat(Holidays.on(LocalDate.of(year, 12, 24)).isPresent()).isEqualTo(number == 14);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-12, EASTER_SUNDAY",
        "2020-04-13, EASTER_MONDAY",
        "2020-05-31, PENTECOST",
        "2020-06-11, CORPUS_CHRISTI",
        "2021-04-05, EASTER_MONDAY",
        "2022-06-16, CORPUS_CHRISTI",
        "2038-04-25, EASTER_SUNDAY",
        "2025-12-24, CHRISTMAS_EVE"
    })
    void a_day_knows_its_holiday(LocalDate day, Holiday holiday) {
        assertThat(Holidays.on(day)).contains(holiday);
    }

    @Test
    void easter_is_always_a_sunday_of_spring() {
        for (var year = 1900; year <= 2200; year++) {
            var easter = Holiday.EASTER_SUNDAY.in(year);
            assertThat(easter.getDayOfWeek().getValue()).as("%s", easter).isEqualTo(7);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @Test
    void the_published_vectors_agree() throws IOException {
        assumeTrue(Files.exists(VECTORS), "skipped: no holiday vectors beside the repository");
        assertThat(Files.readAllLines(VECTORS))
                .filteredOn(line -> Character.isDigit(line.charAt(0)))
                .hasSize(5)
                .allSatisfy(line -> {
                    var cells = line.split(",", -1);
                    var holiday = NAMES.get(cells[1]);
                    assertThat(holiday).isNotNull();
                    assertThat(Holidays.on(LocalDate.parse(cells[2]))).contains(holiday);
                });
    }
}

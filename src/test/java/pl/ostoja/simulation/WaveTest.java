package pl.ostoja.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaveTest {

    private static final Path MINISTRY = Path.of("../shared/data/covid-pl");
    private static final Town YEAR = Town.CZESTOCHOWA;

    @Test
    void the_days_come_to_the_total_whatever_the_shape() {
        for (var town : Town.known()) {
            assertThat(days(town, Wave.of(town)).sum())
                    .as(town.name())
                    .isEqualTo(town.epidemic().persons());
        }
    }

    @Test
    void counts_that_are_too_steep_are_flattened_until_no_month_passes_what_the_centre_said() {
        var counts = IntStream.range(0, YEAR.days())
                .mapToDouble(day -> day > 60 && day < 100 ? 90_000 : 5_000)
                .toArray();

        var wave = Wave.of(YEAR, counts);

        assertThat(days(YEAR, wave).sum()).isEqualTo(17_000);
        assertThat(busiestMonth(wave)).isBetween(1_500L, 2_500L);
        assertThat(wave.on(80, 17_000)).as("the peak stays the peak").isGreaterThan(wave.on(180, 17_000));
    }

    @Test
    void nobody_begins_when_it_is_too_late_to_be_reached() {
        var wave = Wave.of(YEAR);

        assertThat(wave.on(364, 17_000)).isZero();
        assertThat(wave.on(363, 17_000)).isZero();
        assertThat(wave.on(365, 17_000)).as("the time is over").isZero();
    }

    @Test
    void the_ministrys_counts_give_the_year_its_two_peaks() {
        assumeTrue(Files.isDirectory(MINISTRY), "skipped: the ministry's files are not here");

        var counts = OfficialCounts.in(MINISTRY, "24");
        var wave = counts.wave(YEAR);

        assertThat(counts.daysKnown(YEAR)).isGreaterThan(360);
        assertThat(wave.on(85, 17_000)).as("end of March").isGreaterThan(wave.on(190, 17_000) * 3 / 2);
        assertThat(wave.on(330, 17_000)).as("end of November").isGreaterThan(wave.on(190, 17_000) * 3 / 2);
        assertThat(busiestMonth(wave)).isLessThan(2_500);
    }

    @Test
    void before_voivodeships_were_counted_the_country_gives_the_shape() {
        assumeTrue(Files.isDirectory(MINISTRY), "skipped: the ministry's files are not here");

        var counts = OfficialCounts.in(MINISTRY, "14");

        assertThat(counts.daysKnown(Town.PRUSZKOW)).isGreaterThan(110);
        assertThat(days(Town.PRUSZKOW, counts.wave(Town.PRUSZKOW)).sum()).isEqualTo(737);
    }

    private static LongStream days(Town town, Wave wave) {
        return IntStream.range(0, town.days())
                .mapToLong(day -> wave.on(day, town.epidemic().persons()));
    }

    private static long busiestMonth(Wave wave) {
        var months = new HashMap<YearMonth, Long>();
        for (int day = 0; day < YEAR.days(); day++) {
            months.merge(YearMonth.from(YEAR.start().plusDays(day)), wave.on(day, 17_000), Long::sum);
        }
        return months.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    }
}

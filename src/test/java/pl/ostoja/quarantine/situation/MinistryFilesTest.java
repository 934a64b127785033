package pl.ostoja.quarantine.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ostoja.quarantine.situation.SituationReading.Rows;

/// The real files of the ministry, where they lie beside the project.
class MinistryFilesTest {

    private static final Path DATA = Path.of("../shared/data/covid-pl");

    @BeforeEach
    void whereTheyAre() {
        assumeTrue(Files.exists(DATA), "skipped: ../shared/data/covid-pl is not here");
    }

    @Test
    void all_48_raw_files_are_read_unaided() throws IOException {
        var readings = read("raw_mz_daily_files.zip");

        assertThat(readings).hasSize(48).allSatisfy(reading -> {
            assertThat(reading.unknownColumns()).isEmpty();
            assertThat(reading.complaints()).isEmpty();
            assertThat(reading.rows()).hasSize(17).allSatisfy(row -> {
                assertThat(row.day()).isEqualTo(dayBefore(reading.file()));
                assertThat(row.measures()).containsKeys(Measure.CASES, Measure.IN_QUARANTINE, Measure.TESTS);
            });
            assertThat(reading.rows())
                    .extracting(SituationRow::name)
                    .contains("Cały kraj", "śląskie", "łódzkie", "świętokrzyskie");
        });
    }

    @Test
    void the_raw_files_and_the_joined_table_agree_to_the_last_figure() throws IOException {
        var joined = new HashMap<String, SituationRow>();
        read("voivodeship_daily.csv.gz").getFirst().rows().forEach(row -> joined.put(key(row), row));

        var compared = read("raw_mz_daily_files.zip").stream()
                .flatMap(reading -> reading.rows().stream())
                .filter(row -> joined.containsKey(key(row)))
                .toList();

        assertThat(compared)
                .hasSize(46 * 9)
                .allSatisfy(row -> assertThat(shared(row.measures()))
                        .isEqualTo(shared(joined.getOrDefault(key(row), row).measures())));
    }

    @Test
    void counties_and_the_early_days_of_the_country_are_read_too() throws IOException {
        var counties = read("powiat_2021-03-09.csv").getFirst().rows();
        var country = read("country_daily_2020-03_2020-11.csv").getFirst().rows();

        assertThat(counties).hasSize(103).anySatisfy(row -> {
            assertThat(row.unit()).isEqualTo(new Unit("2464"));
            assertThat(row.unit().level()).isEqualTo(Unit.Level.COUNTY);
            assertThat(row.name()).isEqualTo("Częstochowa");
        });
        assertThat(country)
                .hasSize(266)
                .allSatisfy(row -> assertThat(row.unit()).isEqualTo(Unit.COUNTRY));
        assertThat(country.getFirst().measure(Measure.UNDER_SUPERVISION)).contains(new BigDecimal("4459"));
    }

    private static List<Rows> read(String name) throws IOException {
        return SituationFile.read(DATA.resolve(name)).stream()
                .map(Rows.class::cast)
                .toList();
    }

    private static String key(SituationRow row) {
        return row.day() + " " + row.unit().code();
    }

    /// The joined table leaves out what is counted per 10,000 inhabitants.
    private static Map<Measure, BigDecimal> shared(Map<Measure, BigDecimal> measures) {
        var shared = new HashMap<>(measures);
        shared.keySet().remove(Measure.CASES_PER_10_000);
        return shared;
    }

    private static LocalDate dayBefore(String file) {
        return LocalDate.parse(file.substring(0, 4) + "-" + file.substring(4, 6) + "-" + file.substring(6, 8))
                .minusDays(1);
    }
}

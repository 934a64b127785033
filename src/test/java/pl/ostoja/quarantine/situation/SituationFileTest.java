package pl.ostoja.quarantine.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.ostoja.quarantine.situation.SituationReading.Refused;
import pl.ostoja.quarantine.situation.SituationReading.Rows;
import pl.ostoja.quarantine.situation.SituationReading.Why;

class SituationFileTest {

    private static final String COUNTY = """
            wojewodztwo;powiat_miasto;liczba_przypadkow;liczba_na_10_tys_mieszkancow;zgony;liczba_osob_objetych_kwarantanna;teryt;stan_rekordu_na
            Cały kraj;Cały kraj;17260;4.50;398;250598;t00;2021-03-09
            śląskie;Częstochowa;104;4,71;;2350;t2464;2021-03-09
            """;

    @TempDir
    Path folder;

    @Test
    void a_county_file_gives_rows_by_county() throws IOException {
        var rows = rows("20210310074502_rap_rcb_pow_eksport.csv", COUNTY).rows();

        assertThat(rows).extracting(SituationRow::unit).containsExactly(Unit.COUNTRY, new Unit("2464"));
        assertThat(rows.get(1).name()).isEqualTo("Częstochowa");
        assertThat(rows.get(1).day()).isEqualTo(LocalDate.of(2021, 3, 9));
        assertThat(rows.get(1).measure(Measure.CASES_PER_10_000)).contains(new BigDecimal("4.71"));
    }

    @Test
    void a_figure_that_was_not_published_is_missing_and_not_zero() throws IOException {
        var county = rows("x.csv", COUNTY).rows().get(1);

        assertThat(county.measure(Measure.DEATHS)).isEmpty();
        assertThat(county.measure(Measure.TESTS)).isEmpty();
    }

    @Test
    void without_a_day_in_the_rows_the_name_of_the_file_tells_the_day_before() throws IOException {
        var dayless = COUNTY.lines()
                .map(line -> line.substring(0, line.lastIndexOf(';')))
                .reduce("", (text, line) -> text + line + "\r\n");

        assertThat(rows("20220310074502_rap_rcb_pow_eksport.csv", dayless).rows())
                .extracting(SituationRow::day)
                .containsOnly(LocalDate.of(2022, 3, 9));
        assertThat(read("dane.csv", dayless.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused("dane.csv", Why.NO_DAY));
    }

    @Test
    void columns_may_move_be_added_and_be_quoted_in_another_encoding() throws IOException {
        var text = """
                "teryt";"nowa_kolumna";"wojewodztwo";"stan_rekordu_na";"liczba_nowych_zakazen";"liczba_wszystkich_zakazen"
                "t24";"x";"śląskie";"07.02.2022";"1 234";"b.d."
                """;
        var reading = (Rows) read("x.csv", text.getBytes(Charset.forName("windows-1250")));

        assertThat(reading.unknownColumns()).containsExactly("nowa_kolumna");
        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("śląskie");
            assertThat(row.day()).isEqualTo(LocalDate.of(2022, 2, 7));
            assertThat(row.measures()).containsExactly(Map.entry(Measure.CASES, new BigDecimal("1234")));
        });
    }

    @Test
    void a_cell_that_cannot_be_read_is_complained_about_and_the_rest_is_kept() throws IOException {
        var reading = rows("x.csv", COUNTY.replace("250598", "ok. 250 tys."));

        assertThat(reading.complaints())
                .containsExactly(new SituationReading.Complaint(2, "in-quarantine", "ok. 250 tys."));
        assertThat(reading.rows().getFirst().measure(Measure.CASES)).isPresent();
    }

    @Test
    void without_codes_the_names_of_voivodeships_tell() throws IOException {
        var text = "wojewodztwo;liczba_przypadkow\nCały kraj;10\nkujawsko-pomorskie;3\nŚLĄSKIE;7\n";

        assertThat(rows("20210310074502_x.csv", text).rows())
                .extracting(row -> row.unit().code())
                .containsExactly("00", "04", "24");
    }

    @Test
    void other_files_are_refused_with_the_reason() throws IOException {
        assertThat(read("a.csv", new byte[0])).isEqualTo(new Refused("a.csv", Why.EMPTY));
        assertThat(rows("b.csv", COUNTY).complaints()).isEmpty();
        assertThat(read("c.csv", "Nazwisko;PESEL\nNowak;1\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused("c.csv", Why.NO_MEASURES));
        assertThat(read("d.csv", "powiat_miasto;zgony\nbielski;1\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused("d.csv", Why.NO_UNITS));
        assertThat(read("e.zip", Arrays.copyOf("PK\003\004".getBytes(StandardCharsets.ISO_8859_1), 40)))
                .isEqualTo(new Refused("e.zip", Why.DAMAGED));
    }

    private Rows rows(String name, String text) throws IOException {
        return (Rows) read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private SituationReading read(String name, byte[] bytes) throws IOException {
        List<SituationReading> readings = SituationFile.read(Files.write(folder.resolve(name), bytes));
        assertThat(readings).hasSize(1);
        return readings.getFirst();
    }
}

package pl.ostoja.quarantine.lists.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectionTest {

    @ParameterizedTest
    @CsvSource({
        "Imię i nazwisko;ul. Leśna 3",
        "Książek",
        "KSIĄŻEK",
        "Wąs Grażyna",
        "JAŚKIEWICZ ŁUCJA",
        "Źrebiec",
        "Gęś",
        "Bąk",
        "Józef Müller, ul. Żabia"
    })
    void a_few_letters_are_enough(String text) {
        for (var encoding :
                new Encoding[] {Encoding.UTF_8, Encoding.WINDOWS_1250, Encoding.ISO_8859_2, Encoding.CP852}) {
            var bytes = text.getBytes(encoding.charset());
            var found = EncodingDetection.of(bytes);

            assertThat(new String(bytes, found.encoding().charset()))
                    .as("%s", encoding)
                    .isEqualTo(text);
            assertThat(found.rivals()).as("%s", encoding).doesNotContain(Encoding.MAC_CENTRAL_EUROPE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Imię i nazwisko;ul. Leśna 3",
                "Książek",
                "KSIĄŻEK",
                "Wąs Grażyna",
                "JAŚKIEWICZ ŁUCJA",
                "Józef Müller, ul. Żabia",
                "Paweł",
                "Będzin, Dąbrowa Górnicza"
            })
    void an_old_mac_is_known_by_words_that_no_other_encoding_gives(String text) {
        var bytes = text.getBytes(Encoding.MAC_CENTRAL_EUROPE.charset());

        assertThat(EncodingDetection.of(bytes)).isEqualTo(EncodingFinding.sure(Encoding.MAC_CENTRAL_EUROPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bąk", "Wiśnia"})
    void where_one_letter_fits_two_encodings_a_person_is_asked(String text) {
        var bytes = text.getBytes(Encoding.MAC_CENTRAL_EUROPE.charset());

        assertThat(EncodingDetection.of(bytes).isDoubtful()).isTrue();
    }

    @Test
    void letters_that_two_encodings_share_raise_no_doubt() {
        var found = EncodingDetection.of("Józef Małek, Łęczyca".getBytes(Encoding.ISO_8859_2.charset()));

        assertThat(found).isEqualTo(new EncodingFinding(Encoding.WINDOWS_1250, List.of()));
    }

    @Test
    void a_sample_may_end_inside_a_letter() {
        var bytes = "Zażółć gęślą jaźń".getBytes(Encoding.UTF_8.charset());

        for (int length = 5; length < bytes.length; length++) {
            assertThat(EncodingDetection.of(Arrays.copyOf(bytes, length)).encoding())
                    .isEqualTo(Encoding.UTF_8);
        }
    }

    @Test
    void a_broken_letter_among_good_ones_does_not_change_the_encoding() {
        var bytes = "ż".repeat(100).getBytes(Encoding.UTF_8.charset());
        bytes[50] = 'x';

        assertThat(EncodingDetection.of(bytes).encoding()).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void letters_that_fit_nothing_leave_a_doubt() {
        var found = EncodingDetection.of(new byte[] {(byte) 0xE9, ' ', (byte) 0xE8});

        assertThat(found.isDoubtful()).isTrue();
    }
}

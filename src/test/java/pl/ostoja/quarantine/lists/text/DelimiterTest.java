package pl.ostoja.quarantine.lists.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimiterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a;b;c~1;2;3 # ;",
                "nazwisko,imię,adres~Nowak,Jan,\"ul. Długa 5; m. 3\" # ,",
                "nazwisko;adres~Nowak;ul. Długa 5, m. 3, Łódź~Kot;ul. Leśna 1, Łódź # ;",
                "a|b~1|2 # |",
                "sep=,~a;b,c;d # ,",
                "a;b~\"x~;y\";2~3;4 # ;",
                "Lista osób, stan na dziś, PSSE~~a;b;c~1;2;3~4;5;6 # ;"
            })
    void the_character_that_cuts_rows_alike_divides_columns(String lines, char delimiter) {
        assertThat(Delimiter.of(lines.strip().replace('~', '\n'))).isEqualTo(delimiter);
        assertThat(Delimiter.of("a\tb\n1,5\t2\n")).isEqualTo('\t');
    }
}

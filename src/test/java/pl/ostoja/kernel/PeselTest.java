package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.kernel.Pesel.Fault;
import pl.ostoja.kernel.Pesel.Reading;

class PeselTest {

    @ParameterizedTest
    @CsvSource({
        "44051401359, 1944-05-14, MALE",
        "02070803628, 1902-07-08, FEMALE",
        "04222900021, 2004-02-29, FEMALE",
        "89851202672, 1889-05-12, MALE"
    })
    void a_right_number_tells_birth_and_sex(String digits, LocalDate birth, Sex sex) {
        var pesel = Pesel.of(" " + digits + "\u00A0").orElseThrow();

        assertThat(pesel.birthDate()).isEqualTo(birth);
        assertThat(pesel.sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "44051401358, WRONG_CHECK_DIGIT",
        "00000000000, NO_SUCH_DATE",
        "11111111111, WRONG_CHECK_DIGIT",
        "39022900010, NO_SUCH_DATE",
        "4405140135, NOT_ELEVEN_DIGITS",
        "4405140135O, NOT_ELEVEN_DIGITS",
        "44-05-14-01359, NOT_ELEVEN_DIGITS",
        "'', EMPTY"
    })
    void a_wrong_number_is_refused_with_its_fault(String text, Fault fault) {
        assertThat(Pesel.of(text)).isEmpty();
        assertThat(Pesel.faultOf(text)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "2070803628, 02070803628",
        "291600815, 00291600815",
        "2070803628.0, 02070803628",
        "'''04222900021', 04222900021",
        "440514 01359, 44051401359",
        "44051401359, 44051401359"
    })
    void a_number_damaged_by_a_spreadsheet_comes_back(String cell, String digits) {
        assertThat(Pesel.repaired(cell)).isInstanceOfSatisfying(Reading.Number.class, read -> {
            assertThat(read.pesel().digits()).isEqualTo(digits);
            assertThat(read.wasRepaired()).isEqualTo(!read.written().equals(digits));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "4.4E+10, ROUNDED_BY_A_SPREADSHEET",
        "'4,40514E10', ROUNDED_BY_A_SPREADSHEET",
        "2070803627, NOT_ELEVEN_DIGITS",
        "55061623, NOT_ELEVEN_DIGITS",
        "44051401358, WRONG_CHECK_DIGIT",
        "' ', EMPTY"
    })
    void what_cannot_be_repaired_stays_as_written(String cell, Fault fault) {
        assertThat(Pesel.repaired(cell)).isEqualTo(new Reading.Faulty(cell.strip(), fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"44051401358", "", "x"})
    void no_wrong_number_can_exist(String text) {
        assertThatThrownBy(() -> new Pesel(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_does_not_betray_itself_in_a_log() {
        assertThat(new Pesel("44051401359")).asString().doesNotContain("440514");
    }
}

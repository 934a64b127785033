package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.kernel.PersonName.Likeness;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Anna, Kowalska, ANNA, KOWALSKA, SAME",
        "Żaneta, Wójcik, Zaneta, Wojcik, SPELT_OTHERWISE",
        "Oksana, Kowalczuk, Оксана, Ковальчук, SPELT_OTHERWISE",
        "Anna Maria, Kowalska, Maria Anna, Kowalska, SPELT_OTHERWISE",
        "Anna, Kowalska, Kowalska, Anna, SWAPPED",
        "Anna, Kowalska, Anna, Kowalska-Nowak, PART_OF_IT",
        "Anna Maria, Kowalska, Anna, Kowalska, PART_OF_IT",
        "Anna, Nowak, Anna, Kowalska, DIFFERENT",
        "Anna, Kowalska, Jan, Kowalska, DIFFERENT",
        "'', Kowalska, Anna, Kowalska, DIFFERENT"
    })
    void two_names_are_compared(String first, String last, String otherFirst, String otherLast, Likeness likeness) {
        var name = new PersonName(first, last);
        var other = new PersonName(otherFirst, otherLast);

        assertThat(name.likeness(other)).isEqualTo(likeness);
        assertThat(other.likeness(name)).isEqualTo(likeness);
    }

    @Test
    void spaces_are_put_in_order() {
        var name = new PersonName(" Anna \u00A0 Maria", "Kowalska ");

        assertThat(name.full()).isEqualTo("Anna Maria Kowalska");
        assertThat(name.surnameFirst()).isEqualTo("Kowalska Anna Maria");
        assertThat(name.folded()).isEqualTo("kowalska anna maria");
    }
}

package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.OddTexts;

/// Whatever somebody types into a field of this kind, reading it is no accident: it is understood or it is not.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddInputTest {

    @Test
    void any_text_is_a_pesel_or_none() {
        OddTexts.each(1, text -> {
            Pesel.of(text).ifPresent(pesel -> {
                assertThat(pesel.birthDate()).isNotNull();
                assertThat(pesel.sex()).isNotNull();
            });
            Pesel.faultOf(text);
            Pesel.repaired(text);
        });
    }

    @Test
    void any_text_is_a_phone_number_or_none() {
        OddTexts.each(2, text -> {
            PhoneNumber.of(text);
            PhoneNumber.allIn(text);
        });
    }

    @Test
    void any_text_is_an_address_of_some_kind() {
        OddTexts.each(3, text -> AddressText.of(text));
    }

    @Test
    void any_text_is_a_name_a_search_and_a_street() {
        OddTexts.each(4, text -> {
            SearchWords.of(text);
            assertThat(SearchWords.fold(SearchWords.fold(text))).isEqualTo(SearchWords.fold(text));
            SoundKey.of(text);
            StreetKey.of(text);
            Cyrillic.toLatin(text);
            Typed.clean(text);
            Typed.cell(text);
        });
    }

    @Test
    void any_text_is_an_amount_or_none() {
        OddTexts.each(5, text -> {
            Money.parse(text);
            Kilograms.parse(text);
            GeoPoint.of(text);
        });
    }
}

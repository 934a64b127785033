package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Zażółć GĘŚLĄ jaźń, zazolc gesla jazn",
        "Łucja  Żółkiewska-Nowak, lucja zolkiewska nowak",
        "O’Brien, obrien",
        "Ковальчук, kovalchuk",
        "Знам'янка, znamyanka",
        "Müller-Straße, muller strasse",
        "'  ', ''"
    })
    void a_text_is_folded_to_plain_letters(String text, String folded) {
        assertThat(SearchWords.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ковальчук Kowalczuk Kovalchuk",
                "Шевченко Szewczenko Shevchenko",
                "Щербак Szczerbak Shcherbak",
                "Харченко Charczenko Kharchenko Harchenko",
                "Гончаренко Honczarenko Goncharenko",
                "Жуков Żukow Zukow Zhukov",
                "Кузнецов Kuzniecow Kuznetsov",
                "Юрій Jurij Yurii Iurii Yuriy",
                "Евгений Jewgienij Evgeny Yevgeniy",
                "Сергей Siergiej Sergey Sergei",
                "Наталья Natalia Natalya Nataliya Natalija",
                "Фёдор Fiodor Fyodor Fedor",
                "Потоцкий Potocki Pototsky",
                "Ольга Olga Olha",
                "Анна Anna Ana",
                "Ющенко Juszczenko Yushchenko"
            })
    void usual_spellings_of_a_name_share_a_key(String spellings) {
        assertThat(Arrays.stream(spellings.split(" ", -1))
                        .map(name -> SearchWords.of(name).key()))
                .as(spellings)
                .containsOnly(SearchWords.of(spellings.split(" ", -1)[0]).key());
    }

    @ParameterizedTest
    @CsvSource({"Kowalski, Kowalczyk", "Anna, Hanna", "Nowak, Nowacki", "Maria, Marta", "Jan, Janina"})
    void different_names_keep_different_keys(String one, String other) {
        assertThat(SearchWords.of(one).key()).isNotEqualTo(SearchWords.of(other).key());
    }

    @Test
    void the_order_of_words_does_not_matter_to_the_key() {
        assertThat(SearchWords.of("Kowalczuk Oksana").key())
                .isEqualTo(SearchWords.of("Оксана Ковальчук").key());
    }

    @ParameterizedTest
    @CsvSource({"kow an, true", "an kow, true", "ковал, true", "kovalch, true", "now, false", "kowalska jan, false"})
    void beginnings_of_words_find_a_name(String typed, boolean found) {
        assertThat(SearchWords.of(typed).beginWordsOf(SearchWords.of("Anna Kowalczuk")))
                .isEqualTo(found);
    }
}

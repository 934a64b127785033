package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.lists.SentLists.rows;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplausibleRowsTest {

    private static final String HEADER = "Nazwisko;Imię;PESEL;Telefon;Adres;Data od;Data do;Rodzaj\n";

    @TempDir
    Path folder;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "29.04.2020, 15.04.2020, START_AFTER_END",
        "15.04.2020, 29.04.2002, DATE_NOT_PLAUSIBLE",
        "15.04.1921, 29.04.2020, DATE_NOT_PLAUSIBLE",
        "15.04.0202, 29.04.2020, DATE_NOT_PLAUSIBLE",
        "31.02.2020, 29.04.2020, DATE_IMPOSSIBLE"
    })
    void b06_impossible_dates_send_the_row_back_with_the_reason(String start, String end, Reason reason) {
        var row = rows(sent.text(
                        HEADER + "Nowak;Jan;44051401359;600100200;Leśna 3;" + start + ";" + end + ";kwarantanna\n"))
                .getFirst();

        assertThat(row.has(reason)).isTrue();
        assertThat(row.isUnreadable()).isTrue();
    }

    @Test
    void a_row_without_a_start_or_with_a_very_late_end_is_asked_about_only() {
        var rows = rows(sent.text(HEADER
                + "Nowak;Jan;44051401359;;;;29.04.2020;kwarantanna\n"
                + "Kot;Ewa;02070803628;;;15.04.2020;29.09.2020;kwarantanna\n"
                + "Wąs;Ewa;04222900021;;;15.04.2020;29.04.2020;urlop\n"));

        assertThat(rows.get(0).has(Reason.START_MISSING)).isTrue();
        assertThat(rows.get(1).has(Reason.LASTS_VERY_LONG)).isTrue();
        assertThat(rows.get(2).has(Reason.KIND_UNKNOWN)).isTrue();
        assertThat(rows).noneMatch(ListRow::isUnreadable);
    }

    @Test
    void a_row_that_names_nobody_goes_back() {
        var row = rows(sent.text(HEADER + ";Jan;;600100200;Leśna 3;15.04.2020;;\nNowak;;;;;15.04.2020;;\n"));

        assertThat(row).extracting(ListRow::isUnreadable).containsExactly(true, false);
    }

    @Test
    void b03_a_row_that_comes_twice_is_a_duplicate_of_the_first() {
        var rows = rows(sent.text(HEADER
                + "Nowak;Jan;44051401359;600100200;Leśna 3;15.04.2020;29.04.2020;kwarantanna\n"
                + "NOWAK;Jan;44051401359;;;15.04.2020;29.04.2020;Kwarantanna\n"));

        assertThat(rows.get(1).remarks()).containsExactly(Remark.seenInRow(Reason.DUPLICATE, 2));
    }

    @Test
    void b03_without_a_number_the_name_and_the_phone_tell_a_duplicate() {
        var rows = rows(sent.text(HEADER
                + "Żak;Łucja;;600100200;Leśna 3;15.04.2020;29.04.2020;kwarantanna\n"
                + "Zak;Lucja;;600-100-200;Leśna 3;15.04.2020;29.04.2020;kwarantanna\n"
                + "Żak;Łucja;;;;15.04.2020;29.04.2020;kwarantanna\n"));

        assertThat(rows).extracting(row -> row.has(Reason.DUPLICATE)).containsExactly(false, true, false);
    }

    @Test
    void b03_the_same_person_with_another_status_is_no_duplicate_but_asked_about() {
        var rows = rows(sent.text(HEADER
                + "Nowak;Jan;44051401359;;;15.04.2020;20.04.2020;kwarantanna\n"
                + "Nowak;Jan;44051401359;;;21.04.2020;29.04.2020;izolacja\n"));

        assertThat(rows.get(1).remarks()).containsExactly(Remark.seenInRow(Reason.SAME_PERSON_AGAIN, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "kwarantanna, QUARANTINE",
        "KW., QUARANTINE",
        "izolacja domowa, HOME_ISOLATION",
        "Izolatorium, FACILITY_ISOLATION",
        "nadzór epidemiologiczny, SUPERVISION",
        "zalecona samoizolacja, RECOMMENDED_SELF_ISOLATION",
        "карантин, QUARANTINE"
    })
    void the_words_of_a_sender_mean_a_status(String words, ListedStatus status) {
        assertThat(ListedStatus.in(words)).contains(status);
    }
}

package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.lists.SentLists.OPTIONS;
import static pl.ostoja.quarantine.lists.SentLists.POLISH;
import static pl.ostoja.quarantine.lists.SentLists.readable;
import static pl.ostoja.quarantine.lists.SentLists.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.text.Encoding;

class LettersOfListsTest {

    @TempDir
    Path folder;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF_8",
        "UTF-8, '\uFEFF', UTF_8",
        "UTF-16LE, '', UTF_16LE",
        "UTF-16LE, '\uFEFF', UTF_16LE",
        "UTF-16BE, '', UTF_16BE",
        "UTF-16BE, '\uFEFF', UTF_16BE",
        "windows-1250, '', WINDOWS_1250",
        "ISO-8859-2, '', ISO_8859_2",
        "IBM852, '', CP852",
        "x-MacCentralEurope, '', MAC_CENTRAL_EUROPE"
    })
    void b11_a_list_in_any_polish_encoding_keeps_its_letters(String charset, String mark, Encoding encoding) {
        var list = sent.text(mark + POLISH, Charset.forName(charset));

        assertThat(readable(list).preview().source().encoding()).contains(encoding);
        assertThat(rows(list))
                .extracting(row -> row.value(Column.LAST_NAME).orElseThrow())
                .containsExactly("Żółkiewska", "Ćwikła");
        assertThat(rows(list).getFirst().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "ISO-8859-2", "IBM852"})
    void b11_letters_can_be_spoiled_twice_and_are_put_right(String misreading) {
        var spoiled = new String(
                "Nazwisko;Imię;PESEL\nMałek;Józef;44051401359\n".getBytes(StandardCharsets.UTF_8),
                Charset.forName(misreading));
        var row = rows(sent.text(spoiled)).getFirst();

        assertThat(row.value(Column.LAST_NAME)).contains("Małek");
        assertThat(row.raw().get(Column.LAST_NAME)).isNotEqualTo("Małek");
        assertThat(row.has(Reason.LETTERS_REPAIRED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wi?niewski", "?ukasik", "Pawlu?", "Wi\uFFFDniewski"})
    void b11_letters_that_are_gone_are_said_to_be_gone(String name) {
        var row = rows(sent.text("Nazwisko;PESEL\n" + name + ";44051401359\n")).getFirst();

        assertThat(row.has(Reason.LETTERS_LOST)).isTrue();
    }

    @Test
    void a_question_in_the_remarks_is_no_lost_letter() {
        var row = rows(sent.text("Nazwisko;PESEL;Uwagi\nNowak;44051401359;Kto podlewa kwiaty?\n"))
                .getFirst();

        assertThat(row.remarks()).isEmpty();
    }

    @Test
    void b11_a_person_may_choose_another_encoding() {
        var list = sent.text(POLISH, Charset.forName("windows-1250"));

        assertThat(rows(list, OPTIONS.encoding(Encoding.ISO_8859_2)).get(1).value(Column.STREET))
                .get()
                .isNotEqualTo("Źródlana");
    }
}

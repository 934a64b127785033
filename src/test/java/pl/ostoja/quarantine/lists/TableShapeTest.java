package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.lists.SentLists.OPTIONS;
import static pl.ostoja.quarantine.lists.SentLists.POLISH;
import static pl.ostoja.quarantine.lists.SentLists.readable;
import static pl.ostoja.quarantine.lists.SentLists.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.quarantine.lists.columns.Column;

class TableShapeTest {

    @TempDir
    Path folder;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void b12_columns_may_be_divided_by_any_usual_character(String delimiter) {
        var rows = rows(sent.text(POLISH.replace(";", delimiter)));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().date(Column.END)).contains(LocalDate.of(2020, 4, 29));
    }

    @Test
    void b12_quotes_keep_delimiters_and_line_breaks_inside_a_cell() {
        var rows = rows(sent.text("""
                Nazwisko;PESEL;Uwagi
                "Nowak";44051401359;"klucz u sąsiada;
                dzwonić ""głośno""\"

                Kot;02070803628;"Dom "Pod Lipą" oficyna"
                """));

        assertThat(rows).extracting(ListRow::number).containsExactly(2, 4);
        assertThat(rows.get(0).value(Column.NOTES)).contains("klucz u sąsiada; dzwonić \"głośno\"");
        assertThat(rows.get(1).value(Column.NOTES)).get().asString().contains("Pod Lipą");
    }

    @Test
    void b12_titles_may_stand_above_the_header_and_a_sum_below_the_rows() {
        var list = sent.text("""
                Powiatowa Stacja Sanitarno-Epidemiologiczna;;;
                Wykaz osób objętych kwarantanną, tel. 34 372 42 00;;;

                Lp.;Nazw.;Nr tel.;PESEL
                1;2;3;4
                1;Nowak;600100200;44051401359
                Lp.;Nazw.;Nr tel.;PESEL
                2;Kot;600100201;02070803628
                Razem;2;;
                ;Sporządziła: Anna Wąs;;
                """);

        assertThat(readable(list).preview().place().headerRow()).isEqualTo(4);
        assertThat(readable(list).preview().rows().rowCount()).isEqualTo(2);
        assertThat(rows(list).stream().filter(ListRow::isAboutSomebody))
                .extracting(ListRow::number)
                .containsExactly(6, 8);
        assertThat(rows(list)).filteredOn(row -> !row.isAboutSomebody()).hasSize(3);
    }

    @Test
    void b12_a_title_between_two_parts_of_a_list_is_nobody() {
        var list = sent.text(POLISH.replace("2;Ćwikła", "Wykaz II: ulica Źródlana\n2;Ćwikła"));

        assertThat(rows(list)).filteredOn(ListRow::isAboutSomebody).hasSize(2).noneMatch(ListRow::isUnreadable);
    }

    @Test
    void b12_a_merged_cell_names_all_columns_below_it() {
        var list = sent.xlsx(book -> SheetFilling.of(book.newWorksheet("Lista"), """
                Lp;Nazwisko;Adres;;;Kwarantanna;
                ;;ulica;nr;kod;od;do
                1;Nowak;Leśna;3;42-200;15.04.2020;29.04.2020
                2;Kot;Długa;5;42-200;15.04.2020;29.04.2020
                """));

        var row = rows(list).getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.values())
                .containsEntry(Column.LAST_NAME, "Nowak")
                .containsEntry(Column.STREET, "Leśna")
                .containsEntry(Column.HOUSE, "3");
        assertThat(row.dates()).containsOnlyKeys(Column.START, Column.END);
    }

    @Test
    void b12_of_two_tables_on_a_sheet_the_fuller_is_read_and_the_other_named() {
        var list = sent.text("""
                Osoba;Telefon;Email
                Dyżurny PSSE;34 372 42 00;psse@example.org

                Nazwisko;Imię;PESEL;Telefon;Data od
                Nowak;Jan;44051401359;600100200;15.04.2020

                Nazwisko;Imię;Telefon;Uwagi
                Lekarz;Anna;600100203;nie dzwonić
                """);

        assertThat(rows(list)).extracting(ListRow::number).containsExactly(5);
        assertThat(readable(list).preview().place().otherTables())
                .extracting(Preview.OtherTable::headerRow)
                .containsExactly(1, 7);
    }

    @Test
    void b12_a_table_beside_another_is_not_mixed_into_it() {
        var list = sent.text("""
                Nazwisko;PESEL;Telefon;;Nazwisko;Telefon
                Nowak;44051401359;600100200;;Lekarz;600100203
                """);

        assertThat(rows(list).getFirst().value(Column.PHONE)).contains("600100200");
        assertThat(readable(list).preview().place().otherTables()).hasSize(1);
    }

    @Test
    void b12_hidden_sheets_are_named_and_not_read() {
        var list = sent.xlsx(book -> {
            var old = book.newWorksheet("marzec");
            old.setVisibilityState(VisibilityState.HIDDEN);
            SheetFilling.of(old, POLISH.replace("Żółkiewska", "Stara"));
            var older = book.newWorksheet("luty");
            older.setVisibilityState(VisibilityState.VERY_HIDDEN);
            SheetFilling.of(older, POLISH);
            SheetFilling.of(book.newWorksheet("objaśnienia"), "Ten plik zawiera wykaz");
            SheetFilling.of(book.newWorksheet("kwiecień"), POLISH);
        });

        var place = readable(list).preview().place();
        assertThat(place.sheet()).isEqualTo("kwiecień");
        assertThat(place.hiddenSheets()).containsExactly("marzec", "luty");
        assertThat(place.otherSheets()).containsExactly("objaśnienia");
        assertThat(rows(list).getFirst().value(Column.LAST_NAME)).contains("Żółkiewska");
    }

    @Test
    void b12_a_person_may_choose_sheet_header_and_columns() {
        var list = sent.xlsx(book -> {
            SheetFilling.of(book.newWorksheet("A"), POLISH);
            SheetFilling.of(book.newWorksheet("B"), "Wykaz\nx;y\nNowak;Jan\n");
        });

        var row = rows(list, OPTIONS.sheet("B").headerRow(2).column(0, Column.LAST_NAME))
                .getFirst();

        assertThat(row.number()).isEqualTo(3);
        assertThat(row.values()).containsEntry(Column.LAST_NAME, "Nowak");
    }

    @Test
    void a_hidden_row_is_read_and_said_to_be_hidden() {
        var list = sent.xlsx(book -> {
            var sheet = book.newWorksheet("Lista");
            SheetFilling.of(sheet, POLISH);
            sheet.hideRow(2);
        });

        assertThat(rows(list)).extracting(row -> row.has(Reason.HIDDEN_ROW)).containsExactly(false, true);
    }
}

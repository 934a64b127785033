package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.lists.SentLists.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.quarantine.lists.columns.Column;

class SpoiledValuesTest {

    @TempDir
    Path folder;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(folder);
    }

    @ParameterizedTest
    @CsvSource({"2070803628, 02070803628", "4222900021, 04222900021", "44051401359.0, 44051401359"})
    void b09_a_pesel_turned_into_a_number_gets_its_zeros_back(String written, String digits) {
        var row = rows(sent.text("Nazwisko;PESEL\nNowak;" + written + "\n")).getFirst();

        assertThat(row.value(Column.PESEL)).contains(digits);
        assertThat(row.raw()).containsEntry(Column.PESEL, written);
    }

    @Test
    void b09_the_zero_that_came_back_is_shown_as_was_and_is() {
        var list = sent.xlsx(book -> {
            var sheet = book.newWorksheet("Lista");
            SheetFilling.of(sheet, "Nazwisko;PESEL\nNowak;");
            sheet.value(1, 1, 2070803628L);
        });

        assertThat(rows(list).getFirst().remarks())
                .containsExactly(Remark.corrected(Reason.PESEL_RESTORED, Column.PESEL, "2070803628", "02070803628"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.4E+10", "\"4,40514E+10\"", "44051400000"})
    void b09_a_pesel_whose_digits_are_gone_is_asked_about(String written) {
        var row = rows(sent.text("Nazwisko;PESEL\nNowak;" + written + "\n")).getFirst();

        assertThat(row.has(Reason.PESEL_DIGITS_LOST)).isTrue();
        assertThat(row.pesel()).isEmpty();
        assertThat(row.isUnreadable()).isFalse();
    }

    @Test
    void a_wrong_pesel_stays_with_the_row() {
        var row = rows(sent.text("Nazwisko;PESEL\nNowak;44051401358\n")).getFirst();

        assertThat(row.has(Reason.PESEL_WRONG)).isTrue();
        assertThat(row.raw()).containsEntry(Column.PESEL, "44051401358");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600100200 | +48600100200",
                "0343724200 | +48343724200",
                "+48 600 100 200 | +48600100200",
                "34/3724200 w. 12 | +48343724200",
                "600-100-200, 601 100 200 | +48600100200 +48601100200",
                "600100200.0 | +48600100200"
            })
    void b10_phones_are_understood_however_they_are_written(String written, String numbers) {
        var row = rows(sent.text("Nazwisko;Telefon\nNowak;" + written + "\n")).getFirst();

        assertThat(row.phones()).extracting(PhoneNumber::e164).containsExactly(numbers.split(" "));
        assertThat(row.has(Reason.SEVERAL_PHONES)).isEqualTo(numbers.contains(" "));
    }

    @Test
    void b10_an_extension_is_kept_and_a_number_of_a_spreadsheet_dialled() {
        var list = sent.xlsx(book -> {
            var sheet = book.newWorksheet("Lista");
            SheetFilling.of(sheet, "Nazwisko;Telefon;Telefon dodatkowy\nNowak;;34/3724200 w. 12");
            sheet.value(1, 1, 600100200);
        });

        assertThat(rows(list).getFirst().phones())
                .containsExactly(new PhoneNumber("+48600100200", null), new PhoneNumber("+48343724200", "12"));
    }

    @ParameterizedTest
    @CsvSource({
        "42200, 42-200, false",
        "950, 00-950, false",
        "42 - 200, 42-200, false",
        "4220, 04-220, false",
        "42-20, 42-20, true"
    })
    void a_postal_code_is_put_right_or_remarked_on_only(String written, String code, boolean isWrong) {
        var row = rows(sent.text("Nazwisko;Kod\nNowak;" + written + "\n")).getFirst();

        assertThat(row.value(Column.POSTAL_CODE)).contains(code);
        assertThat(row.has(Reason.POSTAL_CODE_WRONG)).isEqualTo(isWrong);
    }

    @Test
    void b16_a_formula_is_not_evaluated() {
        var list = sent.xlsx(book -> {
            var sheet = book.newWorksheet("Lista");
            SheetFilling.of(sheet, "Nazwisko;PESEL;Data od;Data do\n;44051401359;15.04.2020");
            sheet.formula(1, 0, "HYPERLINK(\"http://example.org\",\"Nowak\")");
            sheet.formula(1, 3, "C2+14");
        });

        var row = rows(list).getFirst();
        assertThat(row.value(Column.LAST_NAME)).get().asString().startsWith("=HYPERLINK(");
        assertThat(row.has(Reason.FORMULA_KEPT_AS_TEXT)).isTrue();
        assertThat(row.date(Column.END)).isEmpty();
    }

    @Test
    void b16_the_value_that_a_workbook_keeps_beside_a_formula_is_used_and_remarked_on() {
        var list = sent.xls(book -> {
            var sheet = book.createSheet("Lista");
            var header = sheet.createRow(0);
            List.of("Nazwisko", "Data od", "Data do")
                    .forEach(name -> header.createCell(Math.max(0, header.getLastCellNum()))
                            .setCellValue(name));
            var row = sheet.createRow(1);
            row.createCell(0).setCellFormula("\"Now\"&\"ak\"");
            row.createCell(1).setCellValue(43936);
            row.createCell(2).setCellFormula("B2+14");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        var row = rows(list).getFirst();
        assertThat(row.value(Column.LAST_NAME)).contains("Nowak");
        assertThat(row.date(Column.END)).contains(LocalDate.of(2020, 4, 29));
        assertThat(row.remarks()).contains(Remark.corrected(Reason.FORMULA_VALUE_USED, Column.END, "=B2+14", "43950"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"\"http://x\"\")", "=cmd|' /C calc'!A0", "@SUM(A1)", "+cmd|x", "-cmd|x"})
    void b16_a_formula_in_a_text_stays_text_and_is_remarked_on(String formula) {
        var row = rows(sent.text("Nazwisko;PESEL\n\"" + formula + "\";44051401359\n"))
                .getFirst();

        assertThat(row.value(Column.LAST_NAME)).contains(formula.replace("\"\"", "\""));
        assertThat(row.has(Reason.FORMULA_KEPT_AS_TEXT)).isTrue();
    }

    @Test
    void a_house_number_that_became_a_date_is_asked_about() {
        var list = sent.xlsx(book -> {
            var sheet = book.newWorksheet("Lista");
            SheetFilling.of(sheet, "Nazwisko;Ulica;Nr domu\nNowak;Leśna;\nKot;Leśna;12/3");
            sheet.value(1, 2, LocalDate.of(2020, 3, 12));
            sheet.style(1, 2).format("d-mmm").set();
        });

        assertThat(rows(list))
                .extracting(row -> row.has(Reason.HOUSE_TURNED_INTO_DATE))
                .containsExactly(true, false);
    }
}

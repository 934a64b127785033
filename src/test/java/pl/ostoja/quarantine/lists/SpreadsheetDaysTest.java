package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.lists.SentLists.OPTIONS;
import static pl.ostoja.quarantine.lists.SentLists.readable;
import static pl.ostoja.quarantine.lists.SentLists.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.ostoja.quarantine.lists.Question.DaysAndMonthsSwapped;
import pl.ostoja.quarantine.lists.Question.FourYearsOff;
import pl.ostoja.quarantine.lists.columns.Column;

class SpreadsheetDaysTest {

    @TempDir
    Path folder;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(folder);
    }

    @Test
    void b07_days_that_a_spreadsheet_counts_become_dates() {
        var list = sent.xlsx(book -> {
            var sheet = headed(book.newWorksheet("Lista"));
            sheet.value(1, 2, 43943);
            sheet.value(2, 2, LocalDate.of(2020, 4, 22));
            sheet.style(2, 2).format("dd.mm.yyyy").set();
        });

        assertThat(rows(list)).extracting(row -> row.dates().get(Column.START)).containsOnly(LocalDate.of(2020, 4, 22));
    }

    @Test
    void b08_a_column_four_years_off_is_asked_about_and_read_by_the_answer() {
        var list = sent.xlsx(book -> {
            var sheet = headed(book.newWorksheet("Lista"));
            sheet.value(1, 2, 43943 - 1462);
            sheet.value(2, 2, 43944 - 1462);
        });

        assertThat(readable(list).preview().questions())
                .containsExactly(
                        new FourYearsOff(Column.START, LocalDate.of(2016, 4, 22), LocalDate.of(2020, 4, 23), true));
        assertThat(rows(list))
                .allMatch(row -> row.has(Reason.DATE_BASE_OPEN) && row.dates().isEmpty());
        assertThat(rows(list, OPTIONS.base1904(true)).getFirst().date(Column.START))
                .contains(LocalDate.of(2020, 4, 22));
    }

    @Test
    void b08_a_workbook_that_says_it_counts_from_1904_is_believed() {
        var list = sent.xls(book -> {
            book.getInternalWorkbook().getWorkbookRecordList().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .map(DateWindow1904Record.class::cast)
                    .forEach(window -> window.setWindowing((short) 1));
            var sheet = book.createSheet();
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("Nazwisko");
            header.createCell(1).setCellValue("Data od");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Nowak");
            row.createCell(1).setCellValue(DateUtil.getExcelDate(LocalDate.of(2020, 4, 22), true));
        });

        assertThat(rows(list).getFirst().date(Column.START)).contains(LocalDate.of(2020, 4, 22));
    }

    @Test
    void a_column_that_a_foreign_spreadsheet_half_converted_is_asked_about() {
        var list = sent.xlsx(book -> {
            var sheet = headed(book.newWorksheet("Lista"));
            for (int i = 1; i <= 6; i++) {
                sheet.value(2 * i, 0, "Nowak");
                sheet.value(2 * i, 2, LocalDate.of(2020, i, 4)); // was the i-th of April
                sheet.style(2 * i, 2).format("mm/dd/yyyy").set();
                sheet.value(2 * i + 1, 0, "Kot");
                sheet.value(2 * i + 1, 2, (13 + i) + "/04/2020");
            }
        });

        assertThat(readable(list).preview().questions()).hasAtLeastOneElementOfType(DaysAndMonthsSwapped.class);
        assertThat(rows(list, OPTIONS.swapped(Column.START, true)))
                .flatExtracting(row -> row.dates().values())
                .hasSize(12)
                .allMatch(day -> ((LocalDate) day).getMonthValue() == 4);
    }

    private static Worksheet headed(Worksheet sheet) {
        SheetFilling.of(sheet, "Nazwisko;PESEL;Data od\nNowak;44051401359;\nKot;02070803628;");
        return sheet;
    }
}

package pl.ostoja.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {

    static final Sheet SHEET = new Sheet(
            "lista",
            List.of("imię", "liczba"),
            List.of(Arrays.asList("=HYPERLINK(\"x\")", 3), Arrays.asList("Żaneta", null)));

    @Test
    void a_csv_opens_in_a_polish_spreadsheet() {
        assertThat(new String(SHEET.csv(), UTF_8))
                .startsWith("\uFEFFimię;liczba")
                .contains("Żaneta;");
    }

    @Test
    void a_text_that_looks_like_a_formula_is_no_formula_any_more() throws IOException {
        assertThat(new String(SHEET.csv(), UTF_8)).contains("'=HYPERLINK");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(SHEET.xlsx()))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(0)).startsWith("'=HYPERLINK");
        }
    }
}

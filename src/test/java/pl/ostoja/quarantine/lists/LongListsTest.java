package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.quarantine.lists.SentLists.readable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.ostoja.quarantine.lists.columns.Column;

class LongListsTest {

    private static final int LONG = 100_000;

    @TempDir
    Path folder;

    @Test
    void b15_a_hundred_thousand_lines_are_streamed() throws IOException {
        assertStreamed(longText());
    }

    @Test
    void b15_a_hundred_thousand_rows_of_a_workbook_are_streamed() throws IOException {
        var list = new SentLists(folder).xlsx(book -> {
            var sheet = book.newWorksheet("Lista");
            SheetFilling.of(sheet, "Nazwisko;Imię;Telefon;Data od;Data do");
            for (int row = 1; row <= LONG; row++) {
                sheet.value(row, 0, "Nowak");
                sheet.value(row, 1, "Jan");
                sheet.value(row, 2, 500_000_000 + row);
                sheet.value(row, 3, 43936);
                sheet.value(row, 4, "29.04.2020");
            }
        });

        assertStreamed(list);
    }

    @Test
    void b15_reading_is_cancelled_by_the_taker() throws IOException {
        var list = readable(longText());
        var seen = new AtomicInteger();

        assertThatThrownBy(() -> list.rows(row -> {
                    if (seen.incrementAndGet() == 10) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(seen).hasValue(10);
    }

    private static void assertStreamed(Path file) throws IOException {
        var list = readable(file);
        var seen = new AtomicInteger();
        list.rows(row -> {
            if (row.number() != seen.incrementAndGet() + 1
                    || row.dates().size() != 2
                    || row.value(Column.PHONE).isEmpty()) {
                throw new AssertionError(row.remarks());
            }
        });

        assertThat(seen).hasValue(LONG);
        assertThat(list.preview().rows().rowCount()).isEqualTo(LONG);
        assertThat(list.preview().rows().first()).hasSize(20);
    }

    private Path longText() throws IOException {
        var file = folder.resolve("lista.csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Nazwisko;Imię;Telefon;Data od;Data do\n");
            for (int row = 1; row <= LONG; row++) {
                out.write("Nowak;Jan;" + (500_000_000 + row) + ";15.04.2020;29.04.2020\n");
            }
        }
        return file;
    }
}

package pl.ostoja.quarantine.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.lists.SentLists.POLISH;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.ostoja.quarantine.lists.Reading.NotATable;
import pl.ostoja.quarantine.lists.Reading.Why;

/// Files that are small on the way and huge once unpacked.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HarmfulFilesTest {

    @TempDir
    Path directory;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(directory);
    }

    @Test
    void a_workbook_with_one_endless_cell_is_refused_before_it_fills_the_memory() throws IOException {
        assertRefused(swollen("<row r=\"100\"><c r=\"A100\" t=\"inlineStr\"><is><t>", "A", "</t></is></c></row>"));
    }

    @Test
    void a_workbook_with_millions_of_empty_rows_is_refused() throws IOException {
        assertRefused(swollen("", "<row r=\"100\"><c r=\"A100\"/></row>", ""));
    }

    private static void assertRefused(Path file) {
        assertThat(SentLists.open(file))
                .isInstanceOfSatisfying(
                        NotATable.class, refused -> assertThat(refused.why()).isEqualTo(Why.TOO_LARGE));
    }

    /// A sound workbook whose sheet has grown by two hundred megabytes of that.
    private Path swollen(String before, String grain, String after) throws IOException {
        var sound = sent.xlsx(book -> SheetFilling.of(book.newWorksheet("Lista"), POLISH));
        var file = directory.resolve("swollen.xlsx");
        try (var in = new ZipFile(sound.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(in.getInputStream(entry).readAllBytes(), UTF_8);
                var end = entry.getName().endsWith("sheet1.xml") ? content.indexOf("</sheetData>") : -1;
                if (end < 0) {
                    out.write(content.getBytes(UTF_8));
                } else {
                    out.write((content.substring(0, end) + before).getBytes(UTF_8));
                    fill(out, grain);
                    out.write((after + content.substring(end)).getBytes(UTF_8));
                }
            }
        }
        return file;
    }

    private static void fill(OutputStream out, String grain) throws IOException {
        var block = grain.repeat((1 << 20) / grain.length()).getBytes(UTF_8);
        for (var n = 0; n < 200; n++) {
            out.write(block);
        }
    }
}

package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.lists.SentLists.OPTIONS;
import static pl.ostoja.quarantine.lists.SentLists.POLISH;
import static pl.ostoja.quarantine.lists.SentLists.open;
import static pl.ostoja.quarantine.lists.SentLists.readable;
import static pl.ostoja.quarantine.lists.SentLists.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.lingala.zip4j.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.quarantine.lists.Reading.Empty;
import pl.ostoja.quarantine.lists.Reading.NotATable;
import pl.ostoja.quarantine.lists.Reading.SeveralFiles;
import pl.ostoja.quarantine.lists.Reading.Why;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.content.FileKind;

class RecognisingFilesTest {

    @TempDir
    Path folder;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(folder);
    }

    @Test
    void b01_the_same_list_under_another_name_has_the_same_fingerprint() {
        var first = open(sent.text(POLISH)).fingerprint();

        assertThat(open(sent.text(POLISH)).fingerprint()).isEqualTo(first).hasSize(64);
        assertThat(open(sent.text(POLISH + " ")).fingerprint()).isNotEqualTo(first);
    }

    @Test
    void an_archive_with_one_list_is_that_list_and_with_two_asks_which() throws IOException {
        var archive = folder.resolve("listy.zip");
        var workbook = sent.xlsx(book -> SheetFilling.of(book.newWorksheet("Lista"), POLISH));
        try (var zip = new ZipFile(archive.toFile())) {
            zip.addFile(workbook.toFile());
            assertThat(rows(archive)).hasSize(2);

            zip.addFile(sent.text(POLISH).toFile());
        }

        assertThat(open(archive))
                .isInstanceOfSatisfying(
                        SeveralFiles.class,
                        several -> assertThat(several.names()).hasSize(2));
        assertThat(rows(archive, OPTIONS.member(workbook.getFileName().toString())))
                .hasSize(2);
    }

    @Test
    void a_gzipped_text_is_read_like_the_text() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(POLISH.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(rows(sent.bytes(packed.toByteArray()))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, PDF", "GIF89a, PICTURE", "{\\rtf1, RTF", "<html><body>, WEB_PAGE", "Rar!, ARCHIVE"})
    void b13_what_is_no_table_is_left_to_a_typing_hand(String beginning, FileKind kind) {
        assertThat(open(sent.text(beginning)))
                .isInstanceOfSatisfying(
                        NotATable.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    @Test
    void a_photo_is_left_to_a_typing_hand_whatever_its_name_says() {
        var photo = sent.bytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});

        assertThat(open(photo))
                .isInstanceOfSatisfying(
                        NotATable.class, refused -> assertThat(refused.kind()).isEqualTo(FileKind.PICTURE));
    }

    @Test
    void a_damaged_workbook_is_said_to_be_damaged() throws IOException {
        var whole = Files.readAllBytes(sent.xlsx(book -> SheetFilling.of(book.newWorksheet("Lista"), POLISH)));
        var old = Files.readAllBytes(sent.xls(RecognisingFilesTest::fill));

        for (var half : List.of(Arrays.copyOf(whole, whole.length / 2), Arrays.copyOf(old, old.length / 2))) {
            assertThat(open(sent.bytes(half)))
                    .isInstanceOfSatisfying(
                            NotATable.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.DAMAGED));
        }
    }

    @Test
    void an_empty_file_is_empty() {
        assertThat(open(sent.text(""))).isInstanceOf(Empty.class);
        assertThat(open(sent.text("\uFEFF\n \n"))).isInstanceOf(Empty.class);
        assertThat(open(sent.xlsx(book -> book.newWorksheet("Lista")))).isInstanceOf(Empty.class);
    }

    @Test
    void a_letter_is_no_list() {
        assertThat(open(sent.text("Szanowni Państwo\nw załączeniu nic nie ma\n")))
                .isInstanceOfSatisfying(
                        NotATable.class, refused -> assertThat(refused.why()).isEqualTo(Why.NO_COLUMNS));
    }

    @Test
    void a_letter_with_commas_is_no_list_either() {
        assertThat(open(sent.text("Dzień dobry,\nw załączeniu, jak wczoraj, wykaz osób,\nz poważaniem,\nJan Kos\n")))
                .isInstanceOf(NotATable.class);
    }

    @Test
    void a_web_page_that_calls_itself_a_workbook_is_read_by_its_table() {
        var page = new StringBuilder("<html><meta charset=utf-8><body><table border=1><tr><td colspan=11>Wykaz");
        POLISH.lines().forEach(line -> page.append("<tr><td>").append(line.replace(";", "</td><td>")));
        var file = sent.text(page.append("</table><p>koniec").toString().replace("Jadwigi", "<b>Jadwigi</b>&nbsp;"));

        assertThat(readable(file).preview().place().headerRow()).isEqualTo(2);
        assertThat(rows(file)).hasSize(2).first().satisfies(row -> {
            assertThat(row.value(Column.LAST_NAME)).contains("Żółkiewska");
            assertThat(row.value(Column.STREET)).contains("Świętej Jadwigi");
        });
    }

    @Test
    void an_old_workbook_is_read_like_a_new_one() {
        var row = rows(sent.xls(RecognisingFilesTest::fill)).getFirst();

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.value(Column.LAST_NAME)).contains("Żółkiewska");
        assertThat(row.date(Column.START)).contains(LocalDate.of(2020, 4, 15));
    }

    static void fill(HSSFWorkbook book) {
        var sheet = book.createSheet("Lista");
        var date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
        var header = sheet.createRow(0);
        header.createCell(0).setCellValue("Nazwisko");
        header.createCell(2).setCellValue("Data od");
        var row = sheet.createRow(1);
        row.createCell(0).setCellValue("Żółkiewska");
        row.createCell(2).setCellValue(43936);
        row.getCell(2).setCellStyle(date);
    }
}

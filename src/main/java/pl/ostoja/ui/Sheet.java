package pl.ostoja.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table on its way out, as CSV or XLSX: exactly the columns and rows that a screen shows.
///
/// A text that a spreadsheet would take for a formula is neutralised with an apostrophe (bad input B16).
public record Sheet(String name, List<String> columns, List<List<@Nullable Object>> rows) {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// The file in the asked form: `csv` or `xlsx`.
    public ResponseEntity<byte[]> answer(String form) {
        var csv = "csv".equals(form);
        return ResponseEntity.ok()
                .contentType(csv ? MediaType.parseMediaType("text/csv;charset=UTF-8") : XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + (csv ? ".csv" : ".xlsx"), UTF_8)
                                .build()
                                .toString())
                .body(csv ? csv() : xlsx());
    }

    /// UTF-8 with a mark and semicolons, as Polish spreadsheets open it by a double click.
    public byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(new OutputStreamWriter(bytes, UTF_8))) {
            csv.writeRecord(columns);
            for (var row : rows) {
                csv.writeRecord(row.stream().map(Sheet::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Ostoja", "1.0")) {
            var sheet = workbook.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    var cell = rows.get(row).get(column);
                    if (cell instanceof Number number) {
                        sheet.value(row + 1, column, number);
                    } else if (cell != null) {
                        sheet.value(row + 1, column, text(cell));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        var text = Objects.toString(cell, "");
        return cell instanceof Number || text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}

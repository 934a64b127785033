package pl.ostoja.quarantine.lists.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import pl.ostoja.quarantine.lists.content.Content;
import pl.ostoja.quarantine.lists.text.Encoding;

/// A text whose columns are divided by a character, with or without quotes.
public record TextBook(Content content, Encoding encoding, char delimiter) implements Book {

    private static final Sheet ONLY = new Sheet(0, "", false);

    @Override
    public List<Sheet> sheets() {
        return List.of(ONLY);
    }

    @Override
    public boolean isBase1904() {
        return false;
    }

    @Override
    public void rows(Sheet sheet, RowVisitor visitor) throws IOException {
        try (var reader = withoutMark(new InputStreamReader(content.open(), encoding.charset()));
                var records = records(reader, delimiter)) {
            int number = 0;
            for (var record : records) {
                number++;
                if (!isSeparatorHint(record, number) && !visitor.visit(row(number, record))) {
                    return;
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new IOException("the text breaks off inside a cell", broken);
        }
    }

    /// Reads as forgivingly as spreadsheets do: quotes may be left open or closed too early, rows may be short or long.
    public static CsvReader<CsvRecord> records(Reader reader, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(reader);
    }

    private static Row row(int number, CsvRecord record) {
        return new Row(
                number, record.getFields().stream().<Cell>map(Cell.Text::new).toList(), false);
    }

    /// Excel's first line "sep=;" is addressed to Excel.
    private static boolean isSeparatorHint(CsvRecord record, int number) {
        return number == 1 && record.getField(0).toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        var buffered = new BufferedReader(reader);
        buffered.mark(1);
        if (buffered.read() != '\uFEFF') {
            buffered.reset();
        }
        return buffered;
    }
}

package pl.ostoja.quarantine.lists.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.lists.content.Content;
import pl.ostoja.quarantine.lists.content.Unpacking;

/// An XLSX workbook. Rows are streamed; what stays in memory is the table of distinct texts that the format keeps
/// apart.
public final class XlsxBook implements Book {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Content content;
    private final List<Sheet> sheets;
    private final boolean base1904;

    private XlsxBook(Content content, List<Sheet> sheets, boolean base1904) {
        this.content = content;
        this.sheets = sheets;
        this.base1904 = base1904;
    }

    /// @throws Content.TooLarge when it unpacks to more than a list can be
    public static XlsxBook open(Content content) throws IOException {
        Unpacking.check(content);
        try (var workbook = workbook(content)) {
            var sheets = workbook.getSheets()
                    .map(sheet -> new Sheet(
                            sheet.getIndex(), sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE))
                    .toList();
            return new XlsxBook(content, sheets, workbook.isDate1904());
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw new IOException("the workbook is damaged", broken);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public boolean isBase1904() {
        return base1904;
    }

    @Override
    public void rows(Sheet sheet, RowVisitor visitor) throws IOException {
        try (var workbook = workbook(content)) {
            var source = workbook.getSheet(sheet.index());
            if (source.isEmpty()) {
                return;
            }
            try (var rows = source.get().openStream()) {
                rows.takeWhile(row -> visitor.visit(row(row))).forEach(row -> {});
            }
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw new IOException("the workbook is damaged", broken);
        }
    }

    private static ReadableWorkbook workbook(Content content) throws IOException {
        var file = content.file();
        return file.isPresent()
                ? new ReadableWorkbook(file.get().toFile(), WITH_FORMATS)
                : new ReadableWorkbook(new ByteArrayInputStream(content.allBytes()), WITH_FORMATS);
    }

    private Row row(org.dhatim.fastexcel.reader.Row source) {
        var cells = new ArrayList<Cell>(source.getCellCount());
        for (int i = 0; i < source.getCellCount(); i++) {
            cells.add(cell(source.getCell(i)));
        }
        return new Row(source.getRowNum(), cells, source.isHidden());
    }

    private Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell source) {
        if (source == null) {
            return Cell.BLANK;
        }
        var formula = source.getFormula();
        return formula == null || formula.isBlank() ? value(source) : new Cell.Formula(formula, value(source));
    }

    private Cell value(org.dhatim.fastexcel.reader.Cell source) {
        if (source.getType() == CellType.NUMBER && source.getValue() instanceof BigDecimal amount) {
            return number(amount, source);
        }
        var text = source.getType() == CellType.FORMULA ? source.getRawValue() : source.getText();
        return text == null || text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private Cell number(BigDecimal amount, org.dhatim.fastexcel.reader.Cell source) {
        var format = source.getDataFormatString();
        var id = source.getDataFormatId();
        boolean isDate =
                id != null && Serial.isPossible(amount) && DateUtil.isADateFormat(id, format == null ? "" : format);
        return new Cell.Number(
                amount, isDate ? Optional.of(Serial.day(amount.longValue(), base1904)) : Optional.empty());
    }
}

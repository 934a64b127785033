package pl.ostoja.quarantine.lists.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.EventWorkbookBuilder.SheetRecordCollectingListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Gathers the records of one XLS sheet into rows: the format tells cells one by one and never says that a row is over.
final class XlsRows extends AbortableHSSFListener {

    private static final short GO_ON = 0;
    private static final short ENOUGH = 1;

    private final int wanted;
    private final boolean base1904;
    private final RowVisitor visitor;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final SheetRecordCollectingListener workbook = new SheetRecordCollectingListener(formats);

    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Cell> cells = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord formulaAwaitingText;
    private int sheet = -1;
    private int rowIndex = -1;
    private boolean enough;

    XlsRows(int wanted, boolean base1904, RowVisitor visitor) {
        this.wanted = wanted;
        this.base1904 = base1904;
        this.visitor = visitor;
    }

    HSSFRequest request() {
        var request = new HSSFRequest();
        request.addListenerForAllRecords(this);
        return request;
    }

    @Override
    public short abortableProcessRecord(Record record) {
        workbook.processRecord(record);
        switch (record) {
            case BOFRecord start when start.getType() == BOFRecord.TYPE_WORKSHEET -> sheet++;
            case SSTRecord all -> texts = all;
            default -> {
                if (sheet == wanted) {
                    take(record);
                }
            }
        }
        return enough || sheet > wanted ? ENOUGH : GO_ON;
    }

    /// Hands over the last row.
    void finish() {
        if (!enough && rowIndex >= 0) {
            enough = !visitor.visit(new Row(rowIndex + 1, List.copyOf(cells), hiddenRows.contains(rowIndex)));
            cells.clear();
            rowIndex = -1;
        }
    }

    private void take(Record record) {
        switch (record) {
            case RowRecord row when row.getZeroHeight() -> hiddenRows.add(row.getRowNumber());
            case LabelSSTRecord label
            when texts != null ->
                put(label, text(texts.getString(label.getSSTIndex()).getString()));
            case LabelRecord label -> put(label, text(label.getValue()));
            case NumberRecord number -> put(number, number(number, number.getValue()));
            case BoolErrRecord bool when bool.isBoolean() -> put(bool, text(Boolean.toString(bool.getBooleanValue())));
            case FormulaRecord formula when formula.hasCachedResultString() -> formulaAwaitingText = formula;
            case FormulaRecord formula -> put(formula, new Cell.Formula(expression(formula), cached(formula)));
            case StringRecord string
            when formulaAwaitingText != null -> {
                var formula = formulaAwaitingText;
                formulaAwaitingText = null;
                put(formula, new Cell.Formula(expression(formula), text(string.getString())));
            }
            default -> {}
        }
    }

    private void put(CellValueRecordInterface at, Cell cell) {
        if (at.getRow() != rowIndex) {
            finish();
            rowIndex = at.getRow();
        }
        while (cells.size() < at.getColumn()) {
            cells.add(Cell.BLANK);
        }
        cells.add(cell);
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private Cell number(CellValueRecordInterface at, double value) {
        var amount = BigDecimal.valueOf(value);
        boolean isDate = Serial.isPossible(amount)
                && DateUtil.isADateFormat(formats.getFormatIndex(at), formats.getFormatString(at));
        return new Cell.Number(
                amount, isDate ? Optional.of(Serial.day(amount.longValue(), base1904)) : Optional.empty());
    }

    private Cell cached(FormulaRecord formula) {
        return formula.getCachedResultTypeEnum() == CellType.NUMERIC ? number(formula, formula.getValue()) : Cell.BLANK;
    }

    private String expression(FormulaRecord formula) {
        try {
            return HSSFFormulaParser.toFormulaString(workbook.getStubHSSFWorkbook(), formula.getParsedExpression());
        } catch (RuntimeException unprintable) { // POI throws whatever it meets on add-in and damaged formulas
            return "?";
        }
    }
}

package pl.ostoja.quarantine.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.columns.MappedColumn;
import pl.ostoja.quarantine.lists.dates.DateReading;
import pl.ostoja.quarantine.lists.table.Cell;
import pl.ostoja.quarantine.lists.table.Row;

/// Turns the rows of a table into rows of a list, one after another: one instance reads one table once.
final class RowReading {

    private final Layout layout;
    private final Map<Column, DateReading> dateReadings;
    private final LocalDate reference;
    private final Repetitions repetitions = new Repetitions();

    RowReading(Layout layout, Map<Column, DateReading> dateReadings, LocalDate reference) {
        this.layout = layout;
        this.dateReadings = dateReadings;
        this.reference = reference;
    }

    /// Hands over what the row says, if it belongs to the table. False where the table is over.
    boolean read(Row row, Consumer<ListRow> taker) {
        var kind = layout.kindOf(row);
        switch (kind) {
            case OUTSIDE, OTHER_TABLE -> {}
            case SUMMARY -> taker.accept(skipped(row, Reason.SUMMARY_ROW));
            case REPEATED_HEADER -> taker.accept(skipped(row, Reason.REPEATED_HEADER));
            case FOOTER -> taker.accept(skipped(row, Reason.FOOTER));
            case PERSON -> taker.accept(person(row));
        }
        return kind != Layout.Kind.OTHER_TABLE;
    }

    private static ListRow skipped(Row row, Reason reason) {
        return new ListRow(row.number(), texts(row), Map.of(), Map.of(), Map.of(), List.of(Remark.of(reason)));
    }

    private ListRow person(Row row) {
        var remarks = new ArrayList<Remark>();
        var raw = new EnumMap<Column, String>(Column.class);
        var values = new ValueReading(remarks);
        var dates = new RowDates(reference, remarks);
        for (var mapped : layout.mapping().columns()) {
            var cell = row.cell(mapped.index());
            if (!cell.isBlank()) {
                raw.put(mapped.column(), cell.text());
                values.read(mapped.column(), cell);
                read(dates, mapped, cell);
            }
        }
        dates.compare(layout.mapping().has(Column.START));
        remarkOnRow(row, values.values(), remarks);
        return withRepetition(
                new ListRow(row.number(), texts(row), raw, values.values(), dates.dates(), List.copyOf(remarks)));
    }

    private void read(RowDates dates, MappedColumn mapped, Cell cell) {
        var reading = dateReadings.get(mapped.column());
        if (reading != null) {
            dates.read(mapped.column(), cell, reading);
        }
    }

    private static void remarkOnRow(Row row, Map<Column, String> values, List<Remark> remarks) {
        boolean isSomebody = values.containsKey(Column.PESEL)
                || values.containsKey(Column.FULL_NAME)
                || values.containsKey(Column.LAST_NAME);
        if (!isSomebody) {
            remarks.add(Remark.of(Reason.NOBODY_NAMED));
        }
        if (row.isHidden()) {
            remarks.add(Remark.of(Reason.HIDDEN_ROW));
        }
    }

    private ListRow withRepetition(ListRow row) {
        return row.has(Reason.NOBODY_NAMED)
                ? row
                : repetitions.in(row).map(row::with).orElse(row);
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}

package pl.ostoja.quarantine.lists;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.content.Password;
import pl.ostoja.quarantine.lists.dates.DateOrder;
import pl.ostoja.quarantine.lists.text.Encoding;

/// What a person decided about a file, and the day by which its dates are judged. Whatever is not chosen is found out.
public record ReadOptions(
        TextChoice text, TableChoice table, ColumnChoice columns, DateChoice dates, Optional<Password> password) {

    /// How a text is to be read.
    public record TextChoice(Optional<Encoding> encoding, Optional<Character> delimiter) {}

    /// Where the table is: the file inside an archive, the sheet, the row of the header (from 1; 0 when there is none).
    public record TableChoice(Optional<String> member, Optional<String> sheet, Optional<Integer> headerRow) {}

    /// What columns mean: chosen by index (from 0), or remembered of this sender by header.
    public record ColumnChoice(Map<Integer, Column> chosen, Map<String, Column> remembered) {}

    /// How dates are written: the order of day and month, the base of spreadsheet days, and columns in which a
    /// spreadsheet
    /// turned days into months.
    public record DateChoice(
            LocalDate reference,
            Map<Column, DateOrder> orders,
            Optional<Boolean> isBase1904,
            Map<Column, Boolean> swapped) {}

    /// Nothing chosen yet; dates are judged as of this day, normally the day on which the list came.
    public static ReadOptions asOf(LocalDate reference) {
        return new ReadOptions(
                new TextChoice(Optional.empty(), Optional.empty()),
                new TableChoice(Optional.empty(), Optional.empty(), Optional.empty()),
                new ColumnChoice(Map.of(), Map.of()),
                new DateChoice(reference, Map.of(), Optional.empty(), Map.of()),
                Optional.empty());
    }

    public ReadOptions encoding(Encoding encoding) {
        return with(new TextChoice(Optional.of(encoding), text.delimiter));
    }

    public ReadOptions delimiter(char delimiter) {
        return with(new TextChoice(text.encoding, Optional.of(delimiter)));
    }

    public ReadOptions member(String name) {
        return with(new TableChoice(Optional.of(name), table.sheet, table.headerRow));
    }

    public ReadOptions sheet(String name) {
        return with(new TableChoice(table.member, Optional.of(name), table.headerRow));
    }

    public ReadOptions headerRow(int row) {
        return with(new TableChoice(table.member, table.sheet, Optional.of(row)));
    }

    /// The column at this index, from 0, means this, or nothing when it is [Column#IGNORED].
    public ReadOptions column(int index, Column column) {
        return with(new ColumnChoice(plus(columns.chosen, index, column), columns.remembered));
    }

    public ReadOptions remembered(Map<String, Column> byHeader) {
        return with(new ColumnChoice(columns.chosen, Map.copyOf(byHeader)));
    }

    public ReadOptions dateOrder(Column column, DateOrder order) {
        return with(
                new DateChoice(dates.reference, plus(dates.orders, column, order), dates.isBase1904, dates.swapped));
    }

    public ReadOptions base1904(boolean isBase1904) {
        return with(new DateChoice(dates.reference, dates.orders, Optional.of(isBase1904), dates.swapped));
    }

    /// Whether the real dates of a half-converted column have day and month changed round.
    public ReadOptions swapped(Column column, boolean isSwapped) {
        return with(new DateChoice(
                dates.reference, dates.orders, dates.isBase1904, plus(dates.swapped, column, isSwapped)));
    }

    public ReadOptions password(String value) {
        return new ReadOptions(text, table, columns, dates, Optional.of(new Password(value)));
    }

    private ReadOptions with(TextChoice text) {
        return new ReadOptions(text, table, columns, dates, password);
    }

    private ReadOptions with(TableChoice table) {
        return new ReadOptions(text, table, columns, dates, password);
    }

    private ReadOptions with(ColumnChoice columns) {
        return new ReadOptions(text, table, columns, dates, password);
    }

    private ReadOptions with(DateChoice dates) {
        return new ReadOptions(text, table, columns, dates, password);
    }

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        var more = new HashMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }
}

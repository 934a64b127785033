package pl.ostoja.quarantine.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.StatusKind;
import pl.ostoja.quarantine.intake.Answers;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.dates.DateOrder;
import pl.ostoja.quarantine.lists.text.Encoding;

/// How a list is to be read, as typed: empty means "find out".
///
/// @param columns meanings by index; `AUTO` leaves a column to the program
/// @param orders order of day and month by column
public record AnswersForm(
        @Nullable Encoding encoding,
        @Nullable String delimiter,
        @Nullable String member,
        @Nullable String sheet,
        @Nullable Integer headerRow,
        @Nullable Map<Integer, String> columns,
        @Nullable Map<Column, String> orders,
        @Nullable Boolean base1904,
        @Nullable Map<Column, String> swapped,
        @Nullable StatusKind kind) {

    Answers parsed() {
        var meanings = new HashMap<Integer, Column>();
        each(columns, (index, value) -> meanings.put(index, Column.valueOf(value)));
        var dateOrders = new HashMap<Column, DateOrder>();
        each(orders, (column, value) -> dateOrders.put(column, DateOrder.valueOf(value)));
        var turned = new HashMap<Column, Boolean>();
        each(swapped, (column, value) -> turned.put(column, Boolean.valueOf(value)));
        return new Answers(
                encoding,
                filled(delimiter),
                filled(member),
                filled(sheet),
                headerRow,
                meanings,
                dateOrders,
                base1904,
                turned);
    }

    StatusKind defaultKind() {
        return kind == null ? StatusKind.QUARANTINE : kind;
    }

    private static <K> void each(@Nullable Map<K, String> map, BiConsumer<K, String> taker) {
        if (map != null) {
            map.forEach((key, value) -> {
                if (value != null && !value.isBlank()) {
                    taker.accept(key, value);
                }
            });
        }
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}

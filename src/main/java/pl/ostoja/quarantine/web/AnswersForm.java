package pl.ostoja.quarantine.web;

import java.util.HashMap;
import java.util.Map;
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
        @Nullable Map<Integer, Column> columns,
        @Nullable Map<Column, DateOrder> orders,
        @Nullable Boolean base1904,
        @Nullable Map<Column, Boolean> swapped,
        @Nullable StatusKind kind) {

    Answers parsed() {
        return new Answers(
                encoding,
                filled(delimiter),
                filled(member),
                filled(sheet),
                headerRow,
                chosen(columns),
                chosen(orders),
                base1904,
                chosen(swapped));
    }

    StatusKind defaultKind() {
        return kind == null ? StatusKind.QUARANTINE : kind;
    }

    /// Without what was left open.
    private static <K, V> Map<K, V> chosen(@Nullable Map<K, V> map) {
        var chosen = new HashMap<K, V>();
        if (map != null) {
            map.forEach((key, value) -> {
                if (value != null) {
                    chosen.put(key, value);
                }
            });
        }
        return chosen;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}

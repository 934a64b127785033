package pl.ostoja.quarantine.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.lists.ReadOptions;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.content.Password;
import pl.ostoja.quarantine.lists.dates.DateOrder;
import pl.ostoja.quarantine.lists.text.Encoding;

/// What people decided about how a list is to be read. It is kept with the list; a password never is.
///
/// @param member the file inside an archive
/// @param columns meanings by index of the column, from 0
public record Answers(
        @Nullable Encoding encoding,
        @Nullable String delimiter,
        @Nullable String member,
        @Nullable String sheet,
        @Nullable Integer headerRow,
        Map<Integer, Column> columns,
        Map<Column, DateOrder> orders,
        @Nullable Boolean base1904,
        Map<Column, Boolean> swapped) {

    public static final Answers NONE = new Answers(null, null, null, null, null, Map.of(), Map.of(), null, Map.of());

    /// Only which file of an archive is the list.
    static Answers ofMember(String name) {
        return new Answers(null, null, name, null, null, Map.of(), Map.of(), null, Map.of());
    }

    public Answers {
        columns = Map.copyOf(columns);
        orders = Map.copyOf(orders);
        swapped = Map.copyOf(swapped);
    }

    ReadOptions options(LocalDate day, Map<String, Column> remembered, @Nullable String password) {
        return new ReadOptions(
                new ReadOptions.TextChoice(
                        Optional.ofNullable(encoding),
                        Optional.ofNullable(delimiter)
                                .filter(it -> !it.isEmpty())
                                .map(it -> it.charAt(0))),
                new ReadOptions.TableChoice(
                        Optional.ofNullable(member), Optional.ofNullable(sheet), Optional.ofNullable(headerRow)),
                new ReadOptions.ColumnChoice(columns, remembered),
                new ReadOptions.DateChoice(day, orders, Optional.ofNullable(base1904), swapped),
                Optional.ofNullable(password).filter(it -> !it.isEmpty()).map(Password::new));
    }
}

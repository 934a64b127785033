package pl.ostoja.quarantine.lists.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the columns of a table mean, what is in doubt, and which headers say nothing to us.
public record Mapping(List<MappedColumn> columns, List<ColumnDoubt> doubts, List<String> unknownHeaders) {

    public Optional<MappedColumn> of(Column column) {
        return columns.stream().filter(mapped -> mapped.column() == column).findFirst();
    }

    public boolean has(Column column) {
        return of(column).isPresent();
    }

    /// Whether the table tells who its rows are about.
    public boolean namesSomebody() {
        return has(Column.PESEL) || has(Column.FULL_NAME) || has(Column.LAST_NAME);
    }

    /// By header, to be remembered for the sender's next list.
    public Map<String, Column> byHeader() {
        var byHeader = new HashMap<String, Column>();
        columns.stream()
                .filter(mapped -> !mapped.header().isEmpty())
                .forEach(mapped -> byHeader.put(mapped.header(), mapped.column()));
        return byHeader;
    }
}

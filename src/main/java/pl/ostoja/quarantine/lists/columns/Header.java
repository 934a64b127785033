package pl.ostoja.quarantine.lists.columns;

import java.util.List;
import java.util.stream.IntStream;

/// The row that names the columns. Number 0 stands for a table without one; `from` and `to` bound the table when
/// another
/// stands beside it.
public record Header(int row, List<String> names, int from, int to, double score) {

    public static Header none(int width) {
        return new Header(0, IntStream.range(0, width).mapToObj(i -> "").toList(), 0, width, 0);
    }

    public boolean exists() {
        return row > 0;
    }

    /// The columns that belong to this table.
    public IntStream indexes() {
        return IntStream.range(from, Math.min(to, names.size()));
    }

    public String name(int index) {
        return index < names.size() ? names.get(index) : "";
    }
}

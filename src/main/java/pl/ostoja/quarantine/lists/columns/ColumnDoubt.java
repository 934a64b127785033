package pl.ostoja.quarantine.lists.columns;

import java.util.List;
import java.util.stream.Stream;

/// A column that may mean several things, or whose name and values disagree.
public record ColumnDoubt(int index, String header, List<Column> candidates) {

    ColumnDoubt with(Column another) {
        return candidates.contains(another)
                ? this
                : new ColumnDoubt(
                        index,
                        header,
                        Stream.concat(candidates.stream(), Stream.of(another)).toList());
    }
}

package pl.ostoja.quarantine.lists;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.columns.ColumnMapping;
import pl.ostoja.quarantine.lists.columns.Header;
import pl.ostoja.quarantine.lists.columns.HeaderSearch;
import pl.ostoja.quarantine.lists.columns.Mapping;
import pl.ostoja.quarantine.lists.dates.DateEvidence;
import pl.ostoja.quarantine.lists.dates.YearWindow;
import pl.ostoja.quarantine.lists.table.Row;
import pl.ostoja.quarantine.lists.table.RowVisitor;

/// Walks once over a table to learn its layout from the first rows and the ways of its date columns from all of them.
final class Survey implements RowVisitor {

    /// As far as a survey goes; what lies beyond is still read, by what was learned up to here.
    static final int LIMIT = 250_000;

    private static final int HEAD = 400;

    private final ReadOptions options;
    private final List<Row> head = new ArrayList<>();
    private final Map<Column, DateEvidence> dates = new EnumMap<>(Column.class);
    private final List<Header> others = new ArrayList<>();
    private @Nullable Layout layout;
    private int rowCount;
    private boolean isWhole = true;

    Survey(ReadOptions options) {
        this.options = options;
    }

    @Override
    public boolean visit(Row row) {
        if (layout != null) {
            return observe(layout, row);
        }
        head.add(row);
        return head.size() < HEAD || settle();
    }

    Layout layout() {
        if (layout == null) {
            settle();
        }
        var known = requireNonNull(layout);
        return new Layout(known.header(), List.copyOf(others), known.mapping());
    }

    Map<Column, DateEvidence> dates() {
        return dates;
    }

    int rowCount() {
        return rowCount;
    }

    boolean isWhole() {
        return isWhole;
    }

    boolean isEmpty() {
        return head.stream().allMatch(Row::isBlank);
    }

    private boolean settle() {
        var candidates = HeaderSearch.candidates(head);
        var header = header(candidates);
        candidates.stream()
                .filter(other -> other.row() < header.row() - 1
                        || other.row() == header.row() && other.from() != header.from() && other.to() != header.to())
                .forEach(others::add);
        var byName = new Layout(header, List.of(), mapping(header, List.of()));
        var sample = head.stream()
                .takeWhile(row -> byName.kindOf(row) != Layout.Kind.OTHER_TABLE)
                .filter(row -> byName.kindOf(row) == Layout.Kind.PERSON)
                .toList();
        var settled = new Layout(header, List.of(), mapping(header, sample));
        layout = settled;
        settled.mapping().columns().stream()
                .filter(mapped -> mapped.column().isDate())
                .forEach(mapped -> dates.put(mapped.column(), new DateEvidence()));
        return head.stream().allMatch(row -> observe(settled, row));
    }

    private Header header(List<Header> candidates) {
        int width = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var chosen = options.table().headerRow();
        if (chosen.isPresent()) {
            return head.stream()
                    .filter(row -> row.number() == chosen.get())
                    .map(HeaderSearch::at)
                    .findFirst()
                    .orElseGet(() -> Header.none(width));
        }
        return candidates.stream()
                .findFirst()
                .or(() -> HeaderSearch.byShape(head))
                .orElseGet(() -> Header.none(width));
    }

    private Mapping mapping(Header header, List<Row> sample) {
        return ColumnMapping.of(
                header,
                sample,
                options.columns().chosen(),
                options.columns().remembered(),
                YearWindow.around(options.dates().reference()));
    }

    private boolean observe(Layout known, Row row) {
        switch (known.kindOf(row)) {
            case PERSON -> {
                rowCount++;
                dates.forEach((column, evidence) ->
                        known.mapping().of(column).ifPresent(mapped -> evidence.see(row.cell(mapped.index()))));
            }
            case OTHER_TABLE -> {
                others.add(HeaderSearch.at(row));
                return false;
            }
            case OUTSIDE, SUMMARY, REPEATED_HEADER, FOOTER -> {}
        }
        isWhole = rowCount < LIMIT;
        return isWhole;
    }
}

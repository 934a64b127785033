package pl.ostoja.quarantine.lists.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.ostoja.quarantine.lists.table.Row;
import pl.ostoja.quarantine.lists.text.Letters;

/// Finds the header among the first rows: below titles, in two rows with merged cells, beside or above another table.
public final class HeaderSearch {

    /// How far down a header is looked for.
    public static final int DEPTH = 30;

    private static final double KNOWN = 0.6;

    private HeaderSearch() {}

    /// All rows that name at least two columns, the best first.
    public static List<Header> candidates(List<Row> head) {
        var found = new ArrayList<Header>();
        for (int i = 0; i < Math.min(head.size(), DEPTH); i++) {
            var row = head.get(i);
            var single = tables(row.number(), texts(row));
            var above = i > 0 && head.get(i - 1).number() == row.number() - 1 ? head.get(i - 1) : null;
            var merged = above == null || areSeparate(above, row)
                    ? Stream.<Header>of()
                    : tables(row.number(), merged(texts(above), texts(row))).stream();
            Stream.concat(single.stream(), merged)
                    .filter(header -> knownNames(header) >= 2)
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingDouble(Header::score).reversed().thenComparing(Header::row));
        return found;
    }

    /// The header a person pointed at.
    public static Header at(Row row) {
        return tables(row.number(), texts(row)).stream()
                .max(Comparator.comparingDouble(Header::score))
                .orElseGet(() -> Header.none(row.cells().size()));
    }

    /// A header with names nobody has seen before: words without figures, over rows that hold figures.
    public static Optional<Header> byShape(List<Row> head) {
        for (int i = 0; i + 1 < Math.min(head.size(), DEPTH); i++) {
            var texts = texts(head.get(i));
            long filled = texts.stream().filter(text -> !text.isEmpty()).count();
            boolean isWords = filled >= 2 && texts.stream().noneMatch(text -> text.matches(".*\\d.*"));
            boolean isOverData = texts(head.get(i + 1)).stream().anyMatch(text -> isLikeData(text));
            if (isWords && isOverData) {
                return Optional.of(new Header(head.get(i).number(), texts, 0, texts.size(), 0));
            }
        }
        return singleKnown(head);
    }

    /// Whether this row looks like a header by itself: it names three columns or more.
    public static boolean isHeader(Row row) {
        boolean isAmongData = row.cells().stream().anyMatch(cell -> isLikeData(Letters.tidy(cell.text())));
        return !isAmongData && tables(row.number(), texts(row)).stream().anyMatch(header -> knownNames(header) >= 3);
    }

    private static Optional<Header> singleKnown(List<Row> head) {
        return head.stream()
                .limit(DEPTH)
                .map(HeaderSearch::at)
                .filter(header -> knownNames(header) == 1 && header.score() >= 1)
                .findFirst();
    }

    /// Four figures or more, a house number, or an e-mail address.
    private static boolean isLikeData(String text) {
        int figures = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            figures += c >= '0' && c <= '9' ? 1 : 0;
            if (c == '@' || figures >= 4) {
                return true;
            }
        }
        return figures > 0 && figures >= text.length() - 1 && Character.isDigit(text.charAt(0));
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> Letters.tidy(cell.text())).toList();
    }

    /// Rows that fill the same columns do not complete each other.
    private static boolean areSeparate(Row above, Row below) {
        long filled = above.cells().stream().filter(cell -> !cell.isBlank()).count();
        long both = IntStream.range(0, above.cells().size())
                .filter(i -> !above.cell(i).isBlank() && !below.cell(i).isBlank())
                .count();
        return both * 2 > filled;
    }

    /// Names of two rows read together: a merged cell above names everything below it until the next one.
    private static List<String> merged(List<String> above, List<String> below) {
        int width = Math.max(above.size(), below.size());
        var names = new ArrayList<String>(width);
        var group = "";
        for (int i = 0; i < width; i++) {
            var own = i < below.size() ? below.get(i) : "";
            var top = i < above.size() ? above.get(i) : "";
            group = top.isEmpty() ? group : top;
            if (own.isEmpty()) {
                names.add(top);
            } else {
                names.add(
                        ColumnNames.best(own).map(NameMatch::likeness).orElse(0.0) >= 1
                                ? own
                                : (group + " " + own).strip());
            }
        }
        return names;
    }

    /// One header, or several when a blank column parts names that begin anew.
    private static List<Header> tables(int row, List<String> names) {
        var parts = new ArrayList<Header>();
        int from = 0;
        for (int i = 1; i <= names.size(); i++) {
            boolean isGap = i < names.size() && names.get(i).isEmpty();
            if ((isGap || i == names.size()) && !names.get(from).isEmpty()) {
                parts.add(header(row, names, from, i));
            }
            if (isGap || names.get(from).isEmpty()) {
                from = Math.min(i + (isGap ? 1 : 0), names.size() - 1);
            }
        }
        boolean isRepeated = parts.stream().flatMap(HeaderSearch::known).count()
                > parts.stream().flatMap(HeaderSearch::known).distinct().count() + 1;
        boolean areTables = parts.stream().filter(part -> knownNames(part) >= 2).count() >= 2;
        return isRepeated && areTables ? parts : List.of(header(row, names, 0, names.size()));
    }

    private static Header header(int row, List<String> names, int from, int to) {
        var part = new Header(row, names, from, to, 0);
        var seen = EnumSet.noneOf(Column.class);
        double score = part.indexes()
                .mapToObj(names::get)
                .flatMap(name -> ColumnNames.best(name).stream())
                .filter(match -> match.likeness() >= KNOWN && seen.add(match.column()))
                .mapToDouble(NameMatch::likeness)
                .sum();
        long data = part.indexes().filter(i -> isLikeData(names.get(i))).count();
        return new Header(row, names, from, to, score - data);
    }

    private static long knownNames(Header header) {
        return header.score() <= 0 ? 0 : known(header).distinct().count();
    }

    private static Stream<Column> known(Header header) {
        return header.indexes()
                .mapToObj(header::name)
                .flatMap(name -> ColumnNames.best(name).stream())
                .filter(match -> match.likeness() >= KNOWN)
                .map(NameMatch::column);
    }

    /// Whether the row only counts its columns, as Polish forms do under the header: 1, 2, 3 …
    public static boolean isColumnCount(Row row) {
        var texts = texts(row).stream().filter(text -> !text.isEmpty()).toList();
        return texts.size() >= 3
                && IntStream.range(0, texts.size()).allMatch(i -> texts.get(i).equals(Integer.toString(i + 1)));
    }
}

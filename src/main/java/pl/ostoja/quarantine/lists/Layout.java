package pl.ostoja.quarantine.lists;

import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.columns.Header;
import pl.ostoja.quarantine.lists.columns.HeaderSearch;
import pl.ostoja.quarantine.lists.columns.Mapping;
import pl.ostoja.quarantine.lists.table.Cell;
import pl.ostoja.quarantine.lists.table.Row;
import pl.ostoja.quarantine.lists.text.Letters;

/// How the table lies on its sheet: where it begins, what its columns mean, and which rows are about people.
record Layout(Header header, List<Header> others, Mapping mapping) {

    private static final List<String> SUMMARIES =
            List.of("razem", "suma", "ogolem", "lacznie", "total", "итого", "всего");
    private static final List<String> FOOTERS = List.of(
            "sporzadzi",
            "podpis",
            "zatwierdzi",
            "data sporzadzenia",
            "koniec",
            "wygenerowano",
            "strona",
            "prepared by",
            "generated",
            "составил");

    enum Kind {
        OUTSIDE,
        PERSON,
        SUMMARY,
        REPEATED_HEADER,
        FOOTER,
        OTHER_TABLE
    }

    Kind kindOf(Row row) {
        if (row.number() <= header.row() || isBlank(row) || isColumnCount(row)) {
            return Kind.OUTSIDE;
        } else if (header.exists() && HeaderSearch.isHeader(row)) {
            return isSameHeader(row) ? Kind.REPEATED_HEADER : Kind.OTHER_TABLE;
        }
        var first = firstWords(row);
        long filled = filled(row);
        if (filled * 2 <= mapping.columns().size() + 1L && startsWithAny(first, SUMMARIES) && !namesPerson(row)) {
            return Kind.SUMMARY;
        }
        boolean isWide = mapping.columns().size() > 3;
        return isWide && (filled <= 3 && startsWithAny(first, FOOTERS) || filled == 1 && isTitle(row, first))
                ? Kind.FOOTER
                : Kind.PERSON;
    }

    /// Words that stand alone where numbers are counted head a part of the list.
    private boolean isTitle(Row row, String words) {
        return mapping.of(Column.ORDINAL)
                        .filter(ordinal -> !row.cell(ordinal.index()).isBlank())
                        .isPresent()
                && words.chars().filter(Character::isLetter).count() > 3;
    }

    /// Mr Suma is a person.
    private boolean namesPerson(Row row) {
        return Stream.of(Column.PESEL, Column.FIRST_NAME)
                .flatMap(column -> mapping.of(column).stream())
                .map(mapped -> row.cell(mapped.index()).text())
                .anyMatch(text -> text.length() > 2 && !Letters.folded(text).matches("\\d{1,6}"));
    }

    private boolean isBlank(Row row) {
        return header.exists() ? header.indexes().allMatch(i -> row.cell(i).isBlank()) : row.isBlank();
    }

    private boolean isColumnCount(Row row) {
        return row.number() <= header.row() + 2 && HeaderSearch.isColumnCount(row);
    }

    private boolean isSameHeader(Row row) {
        long same = header.indexes()
                .filter(i -> !row.cell(i).isBlank())
                .filter(i -> Letters.folded(header.name(i))
                        .endsWith(Letters.folded(row.cell(i).text())))
                .count();
        return same * 10 >= header.indexes().count() * 7;
    }

    private long filled(Row row) {
        return header.indexes().filter(i -> !row.cell(i).isBlank()).count();
    }

    private String firstWords(Row row) {
        return header.indexes()
                .mapToObj(row::cell)
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .map(Letters::folded)
                .findFirst()
                .orElse("");
    }

    private static boolean startsWithAny(String words, List<String> beginnings) {
        return beginnings.stream().anyMatch(words::startsWith);
    }
}

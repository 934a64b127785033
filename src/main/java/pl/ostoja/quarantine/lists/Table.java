package pl.ostoja.quarantine.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.ostoja.quarantine.lists.columns.Header;
import pl.ostoja.quarantine.lists.columns.HeaderSearch;
import pl.ostoja.quarantine.lists.content.Content;
import pl.ostoja.quarantine.lists.content.FileKind;
import pl.ostoja.quarantine.lists.table.Book;
import pl.ostoja.quarantine.lists.table.Row;
import pl.ostoja.quarantine.lists.table.Sheet;
import pl.ostoja.quarantine.lists.table.TextBook;
import pl.ostoja.quarantine.lists.table.WebPageBook;
import pl.ostoja.quarantine.lists.table.XlsBook;
import pl.ostoja.quarantine.lists.table.XlsxBook;
import pl.ostoja.quarantine.lists.text.Delimiter;
import pl.ostoja.quarantine.lists.text.EncodingDetection;
import pl.ostoja.quarantine.lists.text.EncodingFinding;

/// An opened file with the sheet that is to be read, if there is one to read.
record Table(FileKind kind, Book book, Optional<EncodingFinding> encoding, Optional<Sheet> sheet) {

    private static final int ENCODING_SAMPLE = 4 * 1024 * 1024;
    private static final int DELIMITER_SAMPLE = 128 * 1024;

    static Table of(FileKind kind, Content content, ReadOptions options) throws IOException {
        return switch (kind) {
            case XLSX -> workbook(kind, XlsxBook.open(content), options);
            case XLS -> workbook(kind, XlsBook.open(content, options.password()), options);
            case WEB_PAGE -> webPage(content, options.text());
            default -> text(content, options.text());
        };
    }

    List<String> hiddenSheets() {
        return book.sheets().stream().filter(Sheet::isHidden).map(Sheet::name).toList();
    }

    List<String> otherSheets() {
        return book.sheets().stream()
                .filter(other ->
                        !other.isHidden() && !sheet.filter(other::equals).isPresent())
                .map(Sheet::name)
                .toList();
    }

    private static Table text(Content content, ReadOptions.TextChoice choice) throws IOException {
        var sample = content.start(ENCODING_SAMPLE);
        var found = encoding(sample, choice);
        var start = new String(
                sample,
                0,
                Math.min(sample.length, DELIMITER_SAMPLE),
                found.encoding().charset());
        var delimiter = choice.delimiter().orElseGet(() -> Delimiter.of(start.replaceFirst("^\uFEFF", "")));
        var book = new TextBook(content, found.encoding(), delimiter);
        return new Table(
                FileKind.TEXT,
                book,
                Optional.of(found),
                Optional.of(book.sheets().getFirst()));
    }

    private static Table webPage(Content content, ReadOptions.TextChoice choice) throws IOException {
        var bytes = content.allBytes();
        var found = encoding(bytes, choice);
        var book = new WebPageBook(new String(bytes, found.encoding().charset()));
        return new Table(
                FileKind.WEB_PAGE,
                book,
                Optional.of(found),
                Optional.of(book.sheets().getFirst()));
    }

    private static EncodingFinding encoding(byte[] sample, ReadOptions.TextChoice choice) {
        return choice.encoding()
                .map(chosen -> new EncodingFinding(chosen, List.of()))
                .orElseGet(() -> EncodingDetection.of(sample));
    }

    /// The sheet a person named, or else the visible one with the best header.
    private static Table workbook(FileKind kind, Book book, ReadOptions options) throws IOException {
        var named = options.table()
                .sheet()
                .flatMap(name -> book.sheets().stream()
                        .filter(sheet -> sheet.name().equals(name))
                        .findFirst());
        return new Table(kind, book, Optional.empty(), named.isPresent() ? named : best(book));
    }

    private static Optional<Sheet> best(Book book) throws IOException {
        var heads = new ArrayList<Candidate>();
        for (var sheet : book.sheets()) {
            if (!sheet.isHidden()) {
                heads.add(new Candidate(sheet, head(book, sheet)));
            }
        }
        return heads.stream()
                .filter(candidate -> candidate.head.stream().anyMatch(row -> !row.isBlank()))
                .max(Comparator.comparingDouble(Candidate::score).thenComparing(candidate -> -candidate.sheet.index()))
                .map(Candidate::sheet);
    }

    private static List<Row> head(Book book, Sheet sheet) throws IOException {
        var rows = new ArrayList<Row>();
        book.rows(sheet, row -> {
            rows.add(row);
            return rows.size() <= HeaderSearch.DEPTH;
        });
        return rows;
    }

    private record Candidate(Sheet sheet, List<Row> head) {

        double score() {
            return HeaderSearch.candidates(head).stream()
                    .findFirst()
                    .map(Header::score)
                    .orElse(0.0);
        }
    }
}

package pl.ostoja.quarantine.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pl.ostoja.quarantine.lists.Preview.OtherTable;
import pl.ostoja.quarantine.lists.Preview.Place;
import pl.ostoja.quarantine.lists.Preview.Source;
import pl.ostoja.quarantine.lists.Reading.Why;
import pl.ostoja.quarantine.lists.content.FileKind;
import pl.ostoja.quarantine.lists.table.Sheet;
import pl.ostoja.quarantine.lists.table.TextBook;
import pl.ostoja.quarantine.lists.text.EncodingFinding;

/// From an opened table to a list that can be previewed and read.
record TableReading(String fingerprint, Table table, ReadOptions options) {

    private static final int FIRST_ROWS = 20;

    Reading read() throws IOException {
        var sheet = table.sheet();
        if (sheet.isEmpty()) {
            return new Reading.Empty(fingerprint, table.hiddenSheets());
        }
        var survey = new Survey(options);
        table.book().rows(sheet.get(), survey);
        if (survey.isEmpty()) {
            return new Reading.Empty(fingerprint, table.hiddenSheets());
        }
        var layout = survey.layout();
        boolean isPlainText = table.kind() == FileKind.TEXT
                && (layout.header().names().size() <= 1 || layout.header().row() == 0);
        return isPlainText && layout.mapping().columns().isEmpty()
                ? new Reading.NotATable(fingerprint, FileKind.TEXT, Why.NO_COLUMNS)
                : readable(sheet.get(), survey, layout);
    }

    private Reading readable(Sheet sheet, Survey survey, Layout layout) throws IOException {
        var dates =
                new DateDecisions(survey.dates(), options.dates(), table.book().isBase1904());
        var first = first(sheet, layout, dates);
        var preview = new Preview(
                source(),
                place(sheet, layout),
                layout.mapping(),
                questions(layout, dates),
                new Preview.Rows(first, survey.rowCount(), survey.isWhole()));
        return new Reading.Readable(fingerprint, preview, taker -> stream(sheet, layout, dates, taker));
    }

    private Source source() {
        return new Source(
                table.kind(),
                table.encoding().map(EncodingFinding::encoding),
                table.book() instanceof TextBook text ? Optional.of(text.delimiter()) : Optional.empty());
    }

    private Place place(Sheet sheet, Layout layout) {
        var others = layout.others().stream()
                .map(header -> new OtherTable(
                        header.row(), header.indexes().mapToObj(header::name).toList()))
                .toList();
        return new Place(sheet.name(), layout.header().row(), table.hiddenSheets(), table.otherSheets(), others);
    }

    private List<Question> questions(Layout layout, DateDecisions dates) {
        var questions = new ArrayList<Question>();
        if (!layout.mapping().namesSomebody()) {
            questions.add(new Question.WhoIsItAbout());
        }
        table.encoding()
                .filter(EncodingFinding::isDoubtful)
                .ifPresent(found -> questions.add(new Question.WhichEncoding(found.encoding(), found.rivals())));
        questions.addAll(dates.questions());
        layout.mapping().doubts().forEach(doubt -> questions.add(new Question.WhatDoesColumnMean(doubt)));
        return List.copyOf(questions);
    }

    private List<ListRow> first(Sheet sheet, Layout layout, DateDecisions dates) throws IOException {
        var reading = new RowReading(layout, dates.readings(), options.dates().reference());
        var rows = new ArrayList<ListRow>();
        table.book().rows(sheet, row -> reading.read(row, rows::add) && rows.size() < FIRST_ROWS);
        return List.copyOf(rows);
    }

    private void stream(Sheet sheet, Layout layout, DateDecisions dates, Consumer<ListRow> taker) throws IOException {
        var reading = new RowReading(layout, dates.readings(), options.dates().reference());
        table.book().rows(sheet, row -> reading.read(row, taker));
    }
}

package pl.ostoja.quarantine.lists;

import java.util.List;
import java.util.Optional;
import pl.ostoja.quarantine.lists.columns.Mapping;
import pl.ostoja.quarantine.lists.content.FileKind;
import pl.ostoja.quarantine.lists.text.Encoding;

/// What was found out about a list, for a person to look over before anything is done with it.
///
/// `rowCount` counts the rows about people that were looked at; `isWhole` tells whether that was all of them.
public record Preview(Source source, Place place, Mapping mapping, List<Question> questions, Rows rows) {

    /// What the file is. A workbook has neither encoding nor delimiter.
    public record Source(FileKind kind, Optional<Encoding> encoding, Optional<Character> delimiter) {}

    /// Where in the file the list stands: the sheet and the header (0 when there is none), and what was left unread.
    public record Place(
            String sheet,
            int headerRow,
            List<String> hiddenSheets,
            List<String> otherSheets,
            List<OtherTable> otherTables) {}

    /// Another table on the same sheet, named by its header; not read.
    public record OtherTable(int headerRow, List<String> header) {}

    /// The first rows and how many there are.
    public record Rows(List<ListRow> first, int rowCount, boolean isWhole) {}

    /// Whether nothing keeps the rows from being understood.
    public boolean isReady() {
        return questions.stream().noneMatch(Question::isBlocking);
    }
}

package pl.ostoja.quarantine.lists.table;

import java.io.IOException;
import java.util.List;

/// A file opened as tables. Every reading starts anew and closes what it opened, so a book need not be closed.
public interface Book {

    /// All sheets in the order of the file; a text has one, without a name.
    List<Sheet> sheets();

    /// Whether the workbook counts its days from 1904 and not from 1900.
    boolean isBase1904();

    /// Shows the rows of a sheet to the visitor until it has seen enough.
    void rows(Sheet sheet, RowVisitor visitor) throws IOException;
}

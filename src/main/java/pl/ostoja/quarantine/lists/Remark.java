package pl.ostoja.quarantine.lists;

import java.util.Optional;
import pl.ostoja.quarantine.lists.columns.Column;

/// Something to know about a row: the reason, the column, what was written and what it was taken for (`is` is empty
/// when it was
/// taken for nothing).
public record Remark(Reason reason, Optional<Column> column, String was, String is) {

    static Remark of(Reason reason) {
        return new Remark(reason, Optional.empty(), "", "");
    }

    static Remark of(Reason reason, Column column, String was) {
        return new Remark(reason, Optional.of(column), was, "");
    }

    static Remark corrected(Reason reason, Column column, String was, String is) {
        return new Remark(reason, Optional.of(column), was, is);
    }

    /// About two rows of one list: `is` holds the number of the earlier one.
    static Remark seenInRow(Reason reason, int earlier) {
        return new Remark(reason, Optional.empty(), "", Integer.toString(earlier));
    }
}

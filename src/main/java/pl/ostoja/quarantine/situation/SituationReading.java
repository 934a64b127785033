package pl.ostoja.quarantine.situation;

import java.util.List;
import java.util.Locale;

/// What came of reading one file of the ministry.
public sealed interface SituationReading {

    String file();

    /// Rows, the columns that mean nothing to us, and the cells or rows that could not be read.
    record Rows(String file, List<SituationRow> rows, List<String> unknownColumns, List<Complaint> complaints)
            implements SituationReading {}

    /// No file of this kind.
    record Refused(String file, Why why) implements SituationReading {}

    /// A row (from 1, the header counted) that says something unreadable.
    record Complaint(int row, String column, String written) {}

    /// Why a file was refused. The text for people is `quarantine.situation.refused.<code>`.
    enum Why {
        EMPTY,
        NO_MEASURES,
        NO_UNITS,
        NO_DAY,
        DAMAGED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package pl.ostoja.quarantine.situation;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.ostoja.quarantine.lists.dates.DateOrder;
import pl.ostoja.quarantine.lists.dates.DateReading;
import pl.ostoja.quarantine.lists.dates.DateWords;
import pl.ostoja.quarantine.lists.dates.SerialDays;
import pl.ostoja.quarantine.lists.dates.YearWindow;

/// Which day a row speaks of: the day it names, or the day before the report, as the report of a morning tells of
/// yesterday.
final class DayOfRow {

    private static final Pattern IN_NAME = Pattern.compile("(?:^|\\D)(20\\d{2})(\\d{2})(\\d{2})(?:\\d{4,6})?(?:\\D|$)");
    private static final DateReading POLISH =
            new DateReading(Optional.of(DateOrder.DAY_FIRST), false, SerialDays.AS_SHOWN, new YearWindow(2099));

    private final SituationColumns columns;
    private final Optional<LocalDate> byName;

    DayOfRow(SituationColumns columns, String file) {
        this.columns = columns;
        this.byName = inName(file).map(published -> published.minusDays(1));
    }

    Optional<LocalDate> of(CsvRecord record) {
        return day(record, columns.day())
                .or(() -> day(record, columns.reportDay()).map(reported -> reported.minusDays(1)))
                .or(() -> byName);
    }

    String written(CsvRecord record) {
        return columns.day().map(index -> SituationTable.field(record, index)).orElse("");
    }

    private static Optional<LocalDate> day(CsvRecord record, Optional<Integer> column) {
        return column.flatMap(index -> POLISH.read(DateWords.of(SituationTable.field(record, index))));
    }

    private static Optional<LocalDate> inName(String file) {
        var match = IN_NAME.matcher(file);
        if (!match.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException _) { // figures that are no date
            return Optional.empty();
        }
    }
}

package pl.ostoja.quarantine.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.dates.DateReading;
import pl.ostoja.quarantine.lists.dates.DateWords;
import pl.ostoja.quarantine.lists.dates.WrittenDate;
import pl.ostoja.quarantine.lists.table.Cell;

/// The dates of one row, each for itself and against each other.
final class RowDates {

    private static final int LONG = 90;
    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 1;
    private static final int OLDEST_PERSON = 115;

    private final LocalDate reference;
    private final List<Remark> remarks;
    private final Map<Column, LocalDate> dates = new EnumMap<>(Column.class);

    RowDates(LocalDate reference, List<Remark> remarks) {
        this.reference = reference;
        this.remarks = remarks;
    }

    Map<Column, LocalDate> dates() {
        return dates;
    }

    void read(Column column, Cell cell, DateReading reading) {
        var written = DateWords.of(cell);
        var day = reading.read(written);
        if (day.isPresent() && isPlausible(column, day.get())) {
            dates.put(column, day.get());
        } else {
            remarks.add(Remark.of(whyNot(column, written, reading), column, cell.text()));
        }
    }

    /// Start and end against each other.
    void compare(boolean isStartExpected) {
        var start = dates.get(Column.START);
        var end = dates.get(Column.END);
        if (start != null && end != null && start.isAfter(end)) {
            remarks.add(Remark.corrected(Reason.START_AFTER_END, Column.START, start.toString(), end.toString()));
        } else if (start != null && end != null && ChronoUnit.DAYS.between(start, end) > LONG) {
            remarks.add(Remark.corrected(Reason.LASTS_VERY_LONG, Column.END, start.toString(), end.toString()));
        }
        if (isStartExpected && start == null && remarks.stream().noneMatch(RowDates::isAboutStart)) {
            remarks.add(Remark.of(Reason.START_MISSING, Column.START, ""));
        }
    }

    private static boolean isAboutStart(Remark remark) {
        return remark.column().filter(column -> column == Column.START).isPresent();
    }

    private boolean isPlausible(Column column, LocalDate day) {
        return column == Column.BIRTH_DATE
                ? !day.isAfter(reference) && day.isAfter(reference.minusYears(OLDEST_PERSON))
                : day.isAfter(reference.minusYears(YEARS_BACK)) && day.isBefore(reference.plusYears(YEARS_AHEAD));
    }

    private static Reason whyNot(Column column, WrittenDate written, DateReading reading) {
        if (reading.isWaitingForOrder(written)) {
            return Reason.DATE_ORDER_OPEN;
        } else if (reading.isWaitingForBase(written)) {
            return Reason.DATE_BASE_OPEN;
        } else if (column == Column.BIRTH_DATE) {
            return Reason.DATE_UNREADABLE; // a wrong birth date keeps nobody from being helped
        } else if (written instanceof WrittenDate.Impossible) {
            return Reason.DATE_IMPOSSIBLE;
        }
        return reading.read(written).isPresent() ? Reason.DATE_NOT_PLAUSIBLE : Reason.DATE_UNREADABLE;
    }
}

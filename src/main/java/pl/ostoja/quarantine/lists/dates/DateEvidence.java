package pl.ostoja.quarantine.lists.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Numbers;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Serial;
import pl.ostoja.quarantine.lists.table.Cell;

/// What a whole column says about the way it writes its dates. Its size does not grow with the number of rows.
public final class DateEvidence {

    private static final int SAMPLES = 5;
    private static final int DISTINCT_SERIALS = 20_000;
    private static final int CLEAR_MAJORITY = 20;
    private static final int ENOUGH_FOR_SUSPICION = 5;

    private final TreeMap<Long, Integer> serials = new TreeMap<>();
    private final List<String> openSamples = new ArrayList<>();
    private final List<String> numberSamples = new ArrayList<>();
    private int open;
    private int onlyDayFirst;
    private int onlyMonthFirst;
    private int serialsWithDayAboveTwelve;
    private int numbers;

    public void see(Cell cell) {
        if (!cell.isBlank()) {
            see(DateWords.of(cell), cell);
        }
    }

    private void see(WrittenDate written, Cell cell) {
        switch (written) {
            case Serial(var days) -> see(days);
            case Numbers some -> see(some, cell.text());
            case WrittenDate.Exact _, WrittenDate.Impossible _, WrittenDate.Unreadable _ -> {}
        }
    }

    private void see(long serial) {
        if (serials.size() < DISTINCT_SERIALS) {
            serials.merge(serial, 1, Integer::sum);
        }
        if (pl.ostoja.quarantine.lists.table.Serial.day(serial, false).getDayOfMonth() > 12) {
            serialsWithDayAboveTwelve++;
        }
    }

    private void see(Numbers some, String text) {
        numbers++;
        keep(numberSamples, text);
        if (some.isOpen()) {
            open++;
            keep(openSamples, text);
        } else if (some.separator() != '.' && some.first() != some.second()) {
            if (some.fits(DateOrder.DAY_FIRST)) {
                onlyDayFirst++;
            } else {
                onlyMonthFirst++;
            }
        }
    }

    private static void keep(List<String> samples, String text) {
        if (samples.size() < SAMPLES && !samples.contains(text)) {
            samples.add(text);
        }
    }

    /// The order the column itself proves; empty when nothing in it needs one, or nothing proves one.
    public Optional<DateOrder> provenOrder() {
        if (onlyDayFirst > onlyMonthFirst * CLEAR_MAJORITY) {
            return Optional.of(DateOrder.DAY_FIRST);
        }
        return onlyMonthFirst > onlyDayFirst * CLEAR_MAJORITY ? Optional.of(DateOrder.MONTH_FIRST) : Optional.empty();
    }

    /// Whether a person must say which number is the day.
    public boolean isOrderOpen() {
        return provenOrder().isEmpty() && (open > 0 || onlyDayFirst > 0 && onlyMonthFirst > 0);
    }

    /// Whether some values can only be read the one way and others only the other.
    public boolean isContradictory() {
        return onlyDayFirst > 0 && onlyMonthFirst > 0;
    }

    /// Values that could be read both ways, for the person who is asked.
    public List<String> openSamples() {
        return List.copyOf(openSamples.isEmpty() ? numberSamples : openSamples);
    }

    /// Some dates written in numbers.
    public List<String> numberSamples() {
        return List.copyOf(numberSamples);
    }

    /// Whether a spreadsheet of another country seems to have turned every date it could into a wrong one: all its
    /// real dates fall before the 13th and all texts left over are dates after the 12th.
    public boolean isHalfConverted() {
        int realDates = serials.values().stream().mapToInt(Integer::intValue).sum();
        return realDates >= ENOUGH_FOR_SUSPICION
                && serialsWithDayAboveTwelve == 0
                && numbers >= ENOUGH_FOR_SUSPICION
                && numbers == onlyDayFirst;
    }

    /// The middle one of the days counted by a spreadsheet.
    public Optional<LocalDate> middleOfSerials(boolean isBase1904) {
        int half = serials.values().stream().mapToInt(Integer::intValue).sum() / 2;
        for (var entry : serials.entrySet()) {
            half -= entry.getValue();
            if (half < 0) {
                return Optional.of(pl.ostoja.quarantine.lists.table.Serial.day(entry.getKey(), isBase1904));
            }
        }
        return Optional.empty();
    }
}

package pl.ostoja.quarantine.lists.dates;

import java.time.LocalDate;
import java.util.Optional;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Exact;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Impossible;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Numbers;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Serial;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Unreadable;

/// How one column writes its dates. Without an order, two numbers that could change places stay unread.
public record DateReading(Optional<DateOrder> order, boolean isBase1904, SerialDays serials, YearWindow years) {

    /// The day meant, or nothing where the column's way of writing does not give one.
    public Optional<LocalDate> read(WrittenDate written) {
        return switch (written) {
            case Exact(var day) -> Optional.of(day);
            case Serial(var days) -> read(days);
            case Numbers numbers -> read(numbers);
            case Impossible() -> Optional.empty();
            case Unreadable() -> Optional.empty();
        };
    }

    /// Whether only a person's answer is missing.
    public boolean isWaitingForOrder(WrittenDate written) {
        return order.isEmpty() && written instanceof Numbers numbers && numbers.isOpen();
    }

    /// Whether a person has to say first what the spreadsheet's own dates in this column are worth.
    public boolean isWaitingForBase(WrittenDate written) {
        return serials == SerialDays.IN_QUESTION && written instanceof Serial;
    }

    private Optional<LocalDate> read(long serial) {
        var shown = pl.ostoja.quarantine.lists.table.Serial.day(serial, isBase1904);
        return switch (serials) {
            case AS_SHOWN -> Optional.of(shown);
            case SWAPPED -> Numbered.day(shown.getMonthValue(), shown.getDayOfMonth(), shown.getYear());
            case IN_QUESTION -> Optional.empty();
        };
    }

    private Optional<LocalDate> read(Numbers numbers) {
        if (order.isEmpty() && numbers.isOpen()) {
            return Optional.empty();
        }
        return numbers.separator() == '.'
                ? day(numbers, DateOrder.DAY_FIRST)
                : order.map(known -> day(numbers, known)).orElseGet(() -> onlyWay(numbers));
    }

    private Optional<LocalDate> onlyWay(Numbers numbers) {
        return day(numbers, DateOrder.DAY_FIRST).or(() -> day(numbers, DateOrder.MONTH_FIRST));
    }

    private Optional<LocalDate> day(Numbers numbers, DateOrder order) {
        int year = numbers.isShortYear() ? years.complete(numbers.year()) : numbers.year();
        return Numbered.day(numbers.day(order), numbers.month(order), year);
    }
}

package pl.ostoja.quarantine.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.quarantine.lists.Question.DaysAndMonthsSwapped;
import pl.ostoja.quarantine.lists.Question.FourYearsOff;
import pl.ostoja.quarantine.lists.Question.WhichIsTheDay;
import pl.ostoja.quarantine.lists.ReadOptions.DateChoice;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.dates.DateEvidence;
import pl.ostoja.quarantine.lists.dates.DateOrder;
import pl.ostoja.quarantine.lists.dates.DateReading;
import pl.ostoja.quarantine.lists.dates.SerialDays;
import pl.ostoja.quarantine.lists.dates.YearWindow;

/// How each date column is read, decided by the whole column and by what a person chose, and what is left to ask.
final class DateDecisions {

    private static final long FAR = 3 * 365;
    private static final long NEAR = 550;

    private final Map<Column, DateEvidence> evidence;
    private final DateChoice choice;
    private final boolean base1904;
    private final Map<Column, DateReading> readings = new EnumMap<>(Column.class);
    private final List<Question> questions = new ArrayList<>();

    DateDecisions(Map<Column, DateEvidence> evidence, DateChoice choice, boolean isWorkbookBase1904) {
        this.evidence = evidence;
        this.choice = choice;
        this.base1904 = choice.isBase1904().orElse(isWorkbookBase1904);
        evidence.forEach((column, seen) -> readings.put(
                column, new DateReading(order(column, seen), base1904, serials(column, seen), years(column))));
    }

    Map<Column, DateReading> readings() {
        return readings;
    }

    List<Question> questions() {
        return questions;
    }

    private YearWindow years(Column column) {
        return column == Column.BIRTH_DATE
                ? YearWindow.until(choice.reference())
                : YearWindow.around(choice.reference());
    }

    private Optional<DateOrder> order(Column column, DateEvidence seen) {
        var chosen = Optional.ofNullable(choice.orders().get(column));
        if (chosen.isPresent() || !seen.isOrderOpen()) {
            return chosen.or(seen::provenOrder);
        }
        var orders = provenOrders();
        if (orders.size() == 1 && !seen.isContradictory()) {
            return orders.stream().findFirst(); // one hand wrote the list: what one column proves holds for another
        }
        questions.add(new WhichIsTheDay(column, seen.openSamples(), proposed()));
        return Optional.empty();
    }

    private Set<DateOrder> provenOrders() {
        return evidence.values().stream()
                .flatMap(other -> other.provenOrder().stream())
                .collect(Collectors.toSet());
    }

    /// What another column of the same list proves, or else the order usual here.
    private DateOrder proposed() {
        return provenOrders().stream().sorted().findFirst().orElse(DateOrder.DAY_FIRST);
    }

    private SerialDays serials(Column column, DateEvidence seen) {
        var swapped = choice.swapped().get(column);
        if (swapped != null) {
            return swapped ? SerialDays.SWAPPED : SerialDays.AS_SHOWN;
        } else if (seen.isHalfConverted()) {
            questions.add(new DaysAndMonthsSwapped(column, seen.numberSamples()));
            return SerialDays.IN_QUESTION;
        }
        var shift = choice.isBase1904().isPresent() || column == Column.BIRTH_DATE
                ? Optional.<FourYearsOff>empty()
                : fourYearsOff(column, seen);
        shift.ifPresent(questions::add);
        return shift.isPresent() ? SerialDays.IN_QUESTION : SerialDays.AS_SHOWN;
    }

    private Optional<FourYearsOff> fourYearsOff(Column column, DateEvidence seen) {
        return seen.middleOfSerials(base1904)
                .flatMap(shown -> seen.middleOfSerials(!base1904)
                        .filter(meant -> distance(shown) > FAR && distance(meant) < NEAR)
                        .map(meant -> new FourYearsOff(column, shown, meant, !base1904)));
    }

    private long distance(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, choice.reference()));
    }
}

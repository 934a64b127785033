package pl.ostoja.quarantine.lists.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.quarantine.lists.dates.DateOrder;
import pl.ostoja.quarantine.lists.dates.DateReading;
import pl.ostoja.quarantine.lists.dates.DateWords;
import pl.ostoja.quarantine.lists.dates.SerialDays;
import pl.ostoja.quarantine.lists.dates.YearWindow;
import pl.ostoja.quarantine.lists.table.Cell;
import pl.ostoja.quarantine.lists.table.Row;

/// What the values of one column look like.
final class ContentProfile {

    private static final List<Trait> UNMISTAKABLE =
            List.of(Trait.PESEL, Trait.EMAIL, Trait.DATE, Trait.POSTAL_CODE, Trait.PHONE);
    private static final double STRONG = 0.8;
    private static final double ABSENT = 0.1;
    private static final int ENOUGH = 3;

    private final Map<Trait, Integer> seen = new EnumMap<>(Trait.class);
    private final int index;
    private final List<Cell> values;

    ContentProfile(List<Row> rows, int index) {
        this.index = index;
        values = rows.stream()
                .map(row -> row.cell(index))
                .filter(cell -> !cell.isBlank())
                .toList();
        for (var cell : values) {
            for (var trait : Trait.values()) {
                if (trait.isSeenIn(cell)) {
                    seen.merge(trait, 1, Integer::sum);
                }
            }
        }
    }

    int index() {
        return index;
    }

    double share(Trait trait) {
        return values.isEmpty() ? 0 : (double) seen.getOrDefault(trait, 0) / values.size();
    }

    /// The middle one of its dates, however they are written.
    Optional<LocalDate> middleDate(DateReading roughly) {
        var days = new ArrayList<LocalDate>();
        values.forEach(cell -> roughly.read(DateWords.of(cell)).ifPresent(days::add));
        days.sort(null);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() / 2));
    }

    static DateReading roughly(YearWindow years) {
        return new DateReading(Optional.of(DateOrder.DAY_FIRST), false, SerialDays.AS_SHOWN, years);
    }

    /// What the column must be when its name says something impossible.
    Optional<Trait> contradictionTo(Column column) {
        var expected = expected(column);
        if (values.size() < ENOUGH || expected.isPresent() && share(expected.get()) > ABSENT || !isStrict(column)) {
            return Optional.empty();
        }
        return UNMISTAKABLE.stream().filter(trait -> share(trait) >= STRONG).findFirst();
    }

    private static Optional<Trait> expected(Column column) {
        return Optional.ofNullable(
                switch (column) {
                    case PESEL -> Trait.PESEL;
                    case PHONE, OTHER_PHONE -> Trait.PHONE;
                    case EMAIL -> Trait.EMAIL;
                    case POSTAL_CODE -> Trait.POSTAL_CODE;
                    case START, END, BIRTH_DATE -> Trait.DATE;
                    default -> null;
                });
    }

    private static boolean isStrict(Column column) {
        return expected(column).isPresent() || column.isName() || column == Column.SEX || column == Column.KIND;
    }
}

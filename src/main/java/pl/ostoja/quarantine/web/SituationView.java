package pl.ostoja.quarantine.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.situation.Measure;

/// The situation of our county and voivodeship over time, and what changed since the day before.
///
/// @param units the parts of the country shown, the nearest first
/// @param points every published number of them
public record SituationView(List<UnitName> units, List<Point> points, int files) {

    public record UnitName(String code, String name) {}

    /// A number that was published. What is missing here was not published, which is not zero.
    ///
    /// @param was the number an earlier file gave for the same day
    public record Point(
            String unit,
            LocalDate day,
            Measure measure,
            BigDecimal amount,
            @Nullable BigDecimal was) {}

    /// One picture: the days without a gap, and for each part of the country its number or nothing.
    public List<Map.Entry<LocalDate, List<@Nullable BigDecimal>>> table(Measure measure) {
        var known = new HashMap<String, BigDecimal>();
        var days = new TreeMap<LocalDate, List<@Nullable BigDecimal>>();
        for (var point : points) {
            if (point.measure() == measure) {
                known.put(point.unit() + point.day(), point.amount());
                days.put(point.day(), List.of());
            }
        }
        if (days.isEmpty()) {
            return List.of();
        }
        days.firstKey()
                .datesUntil(days.lastKey().plusDays(1))
                .toList()
                .forEach(day -> days.put(day, numbers(known, day)));
        return List.copyOf(days.entrySet());
    }

    /// The last published day of a part of the country and the one before it.
    public List<Change> changes(UnitName unit) {
        return Arrays.stream(Measure.values())
                .map(measure -> change(unit, measure))
                .flatMap(List::stream)
                .toList();
    }

    /// @param before the number of the day before, null when none was published
    public record Change(
            Measure measure,
            LocalDate day,
            BigDecimal now,
            @Nullable BigDecimal before) {

        public @Nullable BigDecimal difference() {
            return before == null ? null : now.subtract(before);
        }
    }

    private List<Change> change(UnitName unit, Measure measure) {
        var own = points.stream()
                .filter(point -> point.measure() == measure && point.unit().equals(unit.code()))
                .sorted(Comparator.comparing(Point::day).reversed())
                .limit(2)
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        var latest = own.getFirst();
        var before = own.size() > 1 && own.get(1).day().equals(latest.day().minusDays(1))
                ? own.get(1).amount()
                : null;
        return List.of(new Change(measure, latest.day(), latest.amount(), before));
    }

    private List<@Nullable BigDecimal> numbers(Map<String, BigDecimal> known, LocalDate day) {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (var unit : units) {
            numbers.add(known.get(unit.code() + day));
        }
        return numbers;
    }
}

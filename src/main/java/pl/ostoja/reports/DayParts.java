package pl.ostoja.reports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// What days come to, whole and cut into labelled parts, while they are added up.
final class DayParts<T> {

    private final Map<String, Map<LocalDate, Map<String, T>>> cuts = new TreeMap<>();

    Map<String, T> of(String cut, LocalDate day) {
        return cuts.computeIfAbsent(cut, _ -> new TreeMap<>()).computeIfAbsent(day, _ -> new LinkedHashMap<>());
    }

    void each(BiConsumer<String, Map<LocalDate, Map<String, T>>> work) {
        cuts.forEach(work);
    }
}

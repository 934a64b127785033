package pl.ostoja.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pl.ostoja.quarantine.situation.Measure;
import pl.ostoja.quarantine.situation.SituationFile;
import pl.ostoja.quarantine.situation.SituationReading;
import pl.ostoja.quarantine.situation.SituationRow;
import pl.ostoja.quarantine.situation.Unit;

/// How many persons were under quarantine day by day, as the Ministry of Health published it for a part of the country,
/// or for the whole where that part was not counted yet.
public final class OfficialCounts {

    /// A count holds everybody of the days before; those who begin on a day show in full about half a term later.
    private static final int HALF_A_TERM = 5;

    private final NavigableMap<LocalDate, Double> own = new TreeMap<>();
    private final NavigableMap<LocalDate, Double> country = new TreeMap<>();

    private OfficialCounts() {}

    /// Reads every file of a directory that the ministry could have published; the others are passed over.
    ///
    /// @param unit two digits of a voivodeship
    public static OfficialCounts in(Path directory, String unit) {
        var counts = new OfficialCounts();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                SituationFile.read(file).forEach(reading -> counts.take(reading, new Unit(unit)));
            }
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On how many days of the town's time somebody was counted.
    public int daysKnown(Town town) {
        return of(town).subMap(town.start(), true, town.lastDay(), true).size();
    }

    /// The shape that they give the town's wave. A day that was not published lies between its neighbours.
    public Wave wave(Town town) {
        var known = of(town);
        return Wave.of(
                town,
                IntStream.range(0, town.days())
                        .mapToDouble(day -> on(known, town.start().plusDays(day + HALF_A_TERM)))
                        .toArray());
    }

    private NavigableMap<LocalDate, Double> of(Town town) {
        return own.subMap(town.start(), true, town.lastDay(), true).isEmpty() ? country : own;
    }

    private void take(SituationReading reading, Unit unit) {
        if (reading instanceof SituationReading.Rows found) {
            found.rows().forEach(row -> take(row, unit));
        }
    }

    private void take(SituationRow row, Unit unit) {
        var counts = row.unit().equals(unit) ? own : row.unit().equals(Unit.COUNTRY) ? country : null;
        if (counts != null) {
            row.measure(Measure.IN_QUARANTINE).ifPresent(count -> counts.put(row.day(), count.doubleValue()));
        }
    }

    private static double on(NavigableMap<LocalDate, Double> known, LocalDate day) {
        var before = known.floorEntry(day);
        var after = known.ceilingEntry(day);
        if (before == null || after == null) {
            return before != null ? before.getValue() : after != null ? after.getValue() : 0;
        }
        var gap = after.getKey().toEpochDay() - before.getKey().toEpochDay();
        var part = gap == 0 ? 0 : (day.toEpochDay() - before.getKey().toEpochDay()) / (double) gap;
        return before.getValue() + part * (after.getValue() - before.getValue());
    }
}

package pl.ostoja.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.IntStream;

/// How something that comes to a known total is spread over days.
public final class Wave {

    /// Whoever begins on the last days would not be reached any more.
    private static final int QUIET_END = 2;

    /// Somebody who begins on a day is called until so many days later.
    private static final int WATCHED_DAYS = 10;

    private static final int HALVINGS = 40;

    private final double[] heap;

    private Wave(double[] weights) {
        heap = new double[weights.length + 1];
        for (int day = 0; day < weights.length; day++) {
            heap[day + 1] = heap[day] + weights[day];
        }
    }

    /// In the shape of the town's own waves.
    public static Wave of(Town town) {
        return of(
                town,
                IntStream.range(0, town.days())
                        .mapToDouble(day -> height(town, (day + 0.5) / town.days()))
                        .toArray());
    }

    /// In the shape of daily counts, one for each day of the town's time.
    ///
    /// Where a centre has said how many it contacted in a month at most, the counts are flattened until no month
    /// passes that: they are those of a whole voivodeship, whose peaks are higher against its quiet months.
    public static Wave of(Town town, double[] counts) {
        var most = town.epidemic().mostInAMonth();
        var low = 0.0;
        var high = 1.0;
        if (most > 0 && busiestMonth(town, raised(counts, high)) > most) {
            for (int step = 0; step < HALVINGS; step++) {
                var middle = (low + high) / 2;
                if (busiestMonth(town, raised(counts, middle)) > most) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            return new Wave(raised(counts, low));
        }
        return new Wave(raised(counts, high));
    }

    /// The same every day from the first to the last of so many days, nothing on the days before.
    static Wave level(int days, int first) {
        return new Wave(
                IntStream.range(0, days).mapToDouble(day -> day < first ? 0 : 1).toArray());
    }

    /// How many of `total` fall on a day; over all days they come to exactly `total`.
    long on(int day, long total) {
        return day + 1 >= heap.length ? 0 : upTo(day + 1, total) - upTo(day, total);
    }

    private long upTo(int day, long total) {
        var all = heap[heap.length - 1];
        return all == 0 ? 0 : Math.round(total * heap[day] / all);
    }

    private static double[] raised(double[] counts, double exponent) {
        var last = Math.max(1, counts.length - QUIET_END);
        return IntStream.range(0, counts.length)
                .mapToDouble(day -> day < last ? Math.pow(Math.max(counts[day], 0.001), exponent) : 0)
                .toArray();
    }

    private static double busiestMonth(Town town, double[] weights) {
        var all = Arrays.stream(weights).sum();
        var months = new HashMap<YearMonth, Double>();
        for (int day = 0; day < weights.length; day++) {
            var persons = town.epidemic().persons() * weights[day] / all;
            LocalDate begins = town.start().plusDays(day);
            var first = YearMonth.from(begins);
            var last = YearMonth.from(begins.plusDays(WATCHED_DAYS));
            months.merge(first, persons, Double::sum);
            if (!last.equals(first)) {
                months.merge(last, persons, Double::sum);
            }
        }
        return months.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static double height(Town town, double at) {
        return town.epidemic().waves().stream()
                .mapToDouble(bump -> bump.height() * Math.exp(-Math.pow((at - bump.at()) / bump.width(), 2)))
                .sum();
    }
}

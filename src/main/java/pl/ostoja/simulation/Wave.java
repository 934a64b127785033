package pl.ostoja.simulation;

import java.util.stream.IntStream;

/// How something that comes to a known total is spread over days.
final class Wave {

    private final double[] heap;

    private Wave(double[] weights) {
        heap = new double[weights.length + 1];
        for (int day = 0; day < weights.length; day++) {
            heap[day + 1] = heap[day] + weights[day];
        }
    }

    /// In the shape of the town's waves.
    static Wave of(Town town) {
        return new Wave(IntStream.range(0, town.days())
                .mapToDouble(day -> height(town, (day + 0.5) / town.days()))
                .toArray());
    }

    /// The same every day from the first to the last of so many days, nothing on the days before.
    static Wave level(int days, int first) {
        return new Wave(
                IntStream.range(0, days).mapToDouble(day -> day < first ? 0 : 1).toArray());
    }

    /// In the shape of given daily counts.
    static Wave of(double[] counts) {
        return new Wave(counts);
    }

    /// How many of `total` fall on a day; over all days they come to exactly `total`.
    long on(int day, long total) {
        return day + 1 >= heap.length ? 0 : upTo(day + 1, total) - upTo(day, total);
    }

    private long upTo(int day, long total) {
        var all = heap[heap.length - 1];
        return all == 0 ? 0 : Math.round(total * heap[day] / all);
    }

    private static double height(Town town, double at) {
        return town.waves().stream()
                .mapToDouble(bump -> bump.height() * Math.exp(-Math.pow((at - bump.at()) / bump.width(), 2)))
                .sum();
    }
}

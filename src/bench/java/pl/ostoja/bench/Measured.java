package pl.ostoja.bench;

import org.jspecify.annotations.Nullable;

/// One line of the answer.
///
/// @param perSecond finished in a second; empty for what is done once
/// @param ratio of the yardstick's transactions in a second, measured in the same run
/// @param p50 milliseconds within which half of them were done
/// @param errors answers that were not what a user would expect
/// @param bar what has to be reached, in words
public record Measured(
        String name,
        long count,
        @Nullable Double perSecond,
        @Nullable Double ratio,
        @Nullable Long p50,
        @Nullable Long p95,
        @Nullable Long p99,
        long errors,
        String bar,
        boolean reached) {

    String line() {
        return "%-44s %9d %10s %7s %7s %7s %7s %7d   %s %s"
                .formatted(
                        name,
                        count,
                        text("%.0f", perSecond),
                        text("%.2f", ratio),
                        text("%d", p50),
                        text("%d", p95),
                        text("%d", p99),
                        errors,
                        reached ? "reached" : "MISSED ",
                        bar);
    }

    static String heading() {
        return "%-44s %9s %10s %7s %7s %7s %7s %7s   bar"
                .formatted("", "count", "per s", "ratio", "p50 ms", "p95 ms", "p99 ms", "errors");
    }

    private static String text(String format, @Nullable Number value) {
        return value == null ? "" : format.formatted(value);
    }
}

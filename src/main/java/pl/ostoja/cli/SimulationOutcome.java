package pl.ostoja.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.ostoja.simulation.DayPlayed;
import pl.ostoja.simulation.PlayedPeriod;
import pl.ostoja.simulation.Published;

/// What came of playing a town.
///
/// @param published what the town's centre has published beside what was counted; empty unless its whole time was
/// played
record SimulationOutcome(
        String town,
        LocalDate first,
        LocalDate last,
        long seed,
        double scale,
        List<Published> published,
        List<DayPlayed> days,
        PlayedPeriod.Totals period) {

    private static final List<String> BY_DAY = List.of(
            "quarantine.in-quarantine",
            "quarantine.in-isolation",
            "monitoring.to-reach",
            "monitoring.reached",
            "monitoring.contacts",
            "requests.persons-with-meal",
            "requests.met",
            "requests.open",
            "dispatch.tasks-done");

    void print(PrintWriter out) {
        out.printf("%s, %s to %s, seed %d, scale %s%n", town, first, last, seed, BigDecimal.valueOf(scale));
        out.printf("%n%-10s  %8s", "day", "new");
        BY_DAY.forEach(code -> out.printf("  %s", code.substring(code.indexOf('.') + 1)));
        out.println();
        days.forEach(day -> print(out, day));
        out.printf("%nThe whole period%n");
        period.figures().forEach((figure, value) -> out.printf("%14s  %s%n", plain(value), figure));
        period.parts().forEach((name, parts) -> print(out, name, parts));
        if (!published.isEmpty()) {
            out.printf("%n%14s  %14s  as published%n", "counted", "published");
            published.forEach(line -> out.printf(
                    "%14s  %14s  %s (%s)%n",
                    plain(line.counted()), plain(line.published()), line.what(), line.source()));
        }
    }

    private static void print(PrintWriter out, DayPlayed day) {
        out.printf("%-10s  %8d", day.day(), day.confined());
        BY_DAY.forEach(code -> out.printf(
                "  %" + (code.length() - code.indexOf('.') - 1) + "s",
                plain(day.figures().get(code))));
        out.println();
    }

    private static void print(PrintWriter out, String name, Map<String, BigDecimal> parts) {
        if (!parts.isEmpty()) {
            out.printf("%n%s%n", name);
            parts.forEach((label, value) -> out.printf("%14s  %s%n", plain(value), label.isEmpty() ? "none" : label));
        }
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "-" : value.stripTrailingZeros().toPlainString();
    }
}

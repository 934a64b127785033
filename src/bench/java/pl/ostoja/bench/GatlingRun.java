package pl.ostoja.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/// Runs one simulation in a JVM of its own and reads what it measured from the report it leaves.
final class GatlingRun {

    private static final Pattern CELL = Pattern.compile("<td class=\"value [a-z]+ col-(\\d+)\">([^<]*)</td>");

    private final Path reports;

    GatlingRun(Path reports) {
        this.reports = reports;
    }

    /// Of one request by its name, over the whole run; times in milliseconds.
    record Stats(String name, long count, long errors, double perSecond, long p50, long p95, long p99) {}

    List<Stats> run(Class<?> simulation, Map<String, String> properties) throws IOException, InterruptedException {
        var folder = reports.resolve(simulation.getSimpleName());
        org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "-s",
                simulation.getName(),
                "-rf",
                folder.toString()));
        var log = new File(folder.toFile(), "gatling.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Gatling failed; see " + log);
        }
        return read(folder);
    }

    /// The report's table is the only place where Gatling writes its figures for anybody but itself.
    private static List<Stats> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var report = files.filter(file -> file.endsWith("index.html"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Gatling left no report in " + folder));
            return Stream.of(Files.readString(report).split("class=\"ellipsed-name\">"))
                    .skip(2) // what stands before the table, and the sum of all requests
                    .map(GatlingRun::stats)
                    .toList();
        }
    }

    private static Stats stats(String row) {
        var cells = new HashMap<Integer, String>();
        CELL.matcher(row).results().forEach(cell -> cells.putIfAbsent(Integer.valueOf(cell.group(1)), cell.group(2)));
        return new Stats(
                HtmlUtils.htmlUnescape(row.substring(0, row.indexOf('<'))),
                number(cells, 2),
                number(cells, 4),
                Double.parseDouble(cells.getOrDefault(6, "0").replace(",", "")),
                number(cells, 8),
                number(cells, 10),
                number(cells, 11));
    }

    private static long number(Map<Integer, String> cells, int column) {
        var text = cells.getOrDefault(column, "-").replace(",", "").strip();
        return text.equals("-") ? 0 : Long.parseLong(text);
    }
}

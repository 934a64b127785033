package pl.ostoja.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs one simulation in a JVM of its own and reads what it measured from the report it leaves.
final class GatlingRun {

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

    private static List<Stats> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var stats = files.filter(file -> file.endsWith(Path.of("js", "stats.json")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Gatling left no report in " + folder));
            var requests = JsonMapper.shared().readTree(stats).path("contents");
            return StreamSupport.stream(requests.spliterator(), false)
                    .map(GatlingRun::stats)
                    .toList();
        }
    }

    private static Stats stats(JsonNode node) {
        var stats = node.path("stats");
        return new Stats(
                stats.path("name").asString(),
                stats.path("numberOfRequests").path("total").asLong(),
                stats.path("numberOfRequests").path("ko").asLong(),
                stats.path("meanNumberOfRequestsPerSecond").path("total").asDouble(),
                stats.path("percentiles1").path("total").asLong(),
                stats.path("percentiles3").path("total").asLong(),
                stats.path("percentiles4").path("total").asLong());
    }
}

package pl.ostoja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.ostoja.access.Role;
import pl.ostoja.bench.GatlingRun.Stats;
import pl.ostoja.harness.Product;
import pl.ostoja.operations.Database;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `./ostoja bench`: measures the product under load, beside what PostgreSQL alone does in the same run.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Measures the product under load. Names: requests, calls, pages, round, reports (without one, these five), and"
                        + " soak: a long run at a fixed pace.")
public final class Bench implements Callable<Integer> {

    private static final List<String> ALL = List.of("round", "requests", "calls", "pages", "reports");
    private static final String SOAK = "soak";
    private static final int YARDSTICK_SECONDS = 8;

    /// Before each load the same load runs unmeasured, until the product's code is compiled: a centre starts the
    /// program once and works with it for weeks.
    private static final int WARM_UP_SECONDS = 40;

    /// As many requests, with two needs and two tasks each, stand open on the boards.
    private static final int OPEN_REQUESTS = 5_000;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "what to measure")
    private List<String> names = new ArrayList<>();

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "30", description = "how long each load lasts")
    private int seconds;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "20", description = "how long the soak lasts")
    private int minutes;

    @Option(names = "--persons", paramLabel = "N", defaultValue = "1000000", description = "size of the town")
    private int persons;

    @Option(names = "--data", paramLabel = "DIR", description = "where the town is kept between runs")
    private @Nullable Path data;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures as JSON as well")
    private @Nullable Path json;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final List<Measured> measured = new ArrayList<>();
    private final List<SoakRun.Minute> timeline = new ArrayList<>();
    private final Map<String, Double> yardstick = new TreeMap<>();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        var chosen = names.isEmpty() ? ALL : names;
        if (!chosen.stream().allMatch(name -> ALL.contains(name) || name.equals(SOAK))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Known are " + String.join(", ", ALL) + ", " + SOAK);
        }
        var home = Path.of(System.getProperty("ostoja.home", "."));
        var folder = Files.createDirectories(home.resolve("target/bench"));
        var town = new BenchTown(data == null ? folder.resolve("town-" + persons) : data, persons);
        town.prepare();
        try (var product = Product.start(home.resolve("ostoja"), town.directory(), folder.resolve("product.log"));
                var database = Database.open(town.directory(), false)) {
            if (!chosen.equals(List.of(SOAK))) {
                measureYardstick(database.login());
            }
            for (var name : chosen) {
                Log.say("Measuring %s ...", name);
                measure(name, town, product, database.login(), new GatlingRun(folder));
            }
        }
        tell();
        return measured.stream().allMatch(Measured::reached) ? 0 : 1;
    }

    private void measureYardstick(Database.Login login) throws SQLException {
        Log.say("Measuring what PostgreSQL does alone ...");
        try (var stick = new Yardstick(login)) {
            yardstick.put("two inserts", stick.twoInserts(YARDSTICK_SECONDS));
            yardstick.put("claim", stick.claims(YARDSTICK_SECONDS));
            yardstick.put("select of 50", stick.selects(YARDSTICK_SECONDS));
        }
    }

    private void measure(String name, BenchTown town, Product product, Database.Login login, GatlingRun gatling)
            throws IOException, InterruptedException, SQLException {
        var properties = Map.of(
                Target.ADDRESS, product.address(),
                Target.SECONDS, Integer.toString(seconds),
                Target.TOKEN, town.token(),
                Target.PERSONS, town.directory().path().resolve("persons.csv").toString());
        switch (name) {
            case "requests" -> {
                new OpenWork(login).leave(OPEN_REQUESTS);
                warmUp(gatling, OpenRequests.class, properties);
                gatling.run(OpenRequests.class, properties)
                        .forEach(stats -> transactions(stats, "two inserts", 0.30, 150));
            }
            case "calls" -> {
                var due = new DueCalls(login);
                due.beginAnew();
                round(product);
                warmUp(gatling, TakeCalls.class, properties);
                due.beginAnew();
                round(product);
                gatling.run(TakeCalls.class, properties).stream()
                        .filter(stats -> stats.name().equals(TakeCalls.OUTCOME))
                        .forEach(stats -> transactions(stats, "claim", 0.25, 200));
                measured.addAll(due.checked());
            }
            case "pages" -> {
                new OpenWork(login).leave(OPEN_REQUESTS);
                warmUp(gatling, WorkLists.class, properties);
                gatling.run(WorkLists.class, properties).stream()
                        .filter(stats -> stats.name().contains(" /"))
                        .forEach(this::page);
            }
            case "round" -> {
                new DueCalls(login).beginAnew();
                round(product);
                new DueCalls(login).beginAnew();
                once("make a round of 10,000 calls", round(product), 1000);
            }
            case "reports" -> reports(product);
            case SOAK -> soak(town, product, login, gatling, properties);
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void soak(
            BenchTown town, Product product, Database.Login login, GatlingRun gatling, Map<String, String> target)
            throws IOException, InterruptedException, SQLException {
        var due = new DueCalls(login);
        due.beginAnew();
        round(product);
        try (var vitals = new Vitals(product, town.directory(), login)) {
            var found = new SoakRun(vitals, gatling, town.directory().path(), 60 * minutes).run(target, due.waiting());
            measured.addAll(found.measured());
            timeline.addAll(found.minutes());
        }
        measured.addAll(due.checked());
    }

    private static void warmUp(GatlingRun gatling, Class<?> load, Map<String, String> properties)
            throws IOException, InterruptedException {
        var shorter = new HashMap<>(properties);
        shorter.put(Target.SECONDS, Integer.toString(WARM_UP_SECONDS));
        gatling.run(load, shorter);
    }

    private static long round(Product product) throws IOException, InterruptedException {
        try (var head = Browser.of(Role.HEAD_OF_SECTION, product.address())) {
            return head.post("/rounds", Map.of("day", LocalDate.now().toString()));
        }
    }

    private void reports(Product product) throws IOException, InterruptedException {
        try (var director = Browser.of(Role.DIRECTOR, product.address())) {
            var yesterday = LocalDate.now().minusDays(1);
            director.get("/reports/" + yesterday);
            once("daily report", director.get("/reports/" + yesterday), 500);
            once(
                    "drill-down of a daily figure",
                    director.get("/figures/requests.services/records?first=%1$s&last=%1$s".formatted(yesterday)),
                    500);
            once(
                    "statistics of a year",
                    director.get("/figures?first=%s&last=%s"
                            .formatted(yesterday.minusYears(1).plusDays(1), yesterday)),
                    2000);
        }
    }

    private void transactions(Stats stats, String stick, double leastRatio, long mostP99) {
        var perSecond = stats.count() / (double) seconds; // Gatling counts the time of signing in as well
        var ratio = perSecond / yardstick.getOrDefault(stick, Double.NaN);
        measured.add(new Measured(
                stats.name(),
                stats.count(),
                perSecond,
                ratio,
                stats.p50(),
                stats.p95(),
                stats.p99(),
                stats.errors(),
                "ratio to '%s' >= %.2f, p99 <= %d ms, no errors".formatted(stick, leastRatio, mostP99),
                ratio >= leastRatio && stats.p99() <= mostP99 && stats.errors() == 0));
    }

    private void page(Stats stats) {
        measured.add(new Measured(
                stats.name(),
                stats.count(),
                stats.perSecond(),
                null,
                stats.p50(),
                stats.p95(),
                stats.p99(),
                stats.errors(),
                "p95 <= 120 ms",
                stats.p95() <= 120 && stats.errors() == 0));
    }

    private void once(String what, long millis, long most) {
        measured.add(
                new Measured(what, 1, null, null, millis, null, null, 0, "<= %d ms".formatted(most), millis <= most));
    }

    private void tell() throws IOException {
        if (!yardstick.isEmpty()) {
            System.out.println("PostgreSQL alone, transactions a second at %d connections: %s"
                    .formatted(Yardstick.CONNECTIONS, yardstick));
        }
        timeline.forEach(System.out::println);
        System.out.println(Measured.heading());
        measured.forEach(line -> System.out.println(line.line()));
        if (json != null) {
            var mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            mapper.writeValue(
                    json.toFile(), Map.of("yardstick", yardstick, "measured", measured, "timeline", timeline));
        }
    }
}

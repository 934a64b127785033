package pl.ostoja.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import pl.ostoja.harness.Product;
import pl.ostoja.operations.DataDirectory;
import pl.ostoja.operations.Database;

/// What can be seen of the running product from outside: its process, its figures, its connections to the database.
final class Vitals implements AutoCloseable {

    private static final String CLIENTS = """
            select count(*) from pg_stat_activity
             where backend_type = 'client backend' and pid <> pg_backend_pid() and datname = current_database()
            """;

    /// One look. Memory in MB.
    ///
    /// @param at milliseconds since the epoch
    /// @param resident what the operating system gave to the process
    /// @param heap in use, garbage included
    /// @param connections to the database, by whomever
    /// @param busy connections that are in use by a request just now
    record Look(long at, long resident, long heap, long threads, long connections, long busy) {}

    private final Product product;
    private final String token;
    private final Connection database;
    private final HttpClient client = HttpClient.newHttpClient();

    Vitals(Product product, DataDirectory directory, Database.Login login) throws IOException, SQLException {
        this.product = product;
        this.token = Files.readString(directory.path().resolve("metrics-token")).strip();
        this.database = login.connect();
    }

    Look look() throws IOException, InterruptedException, SQLException {
        var figures = figures();
        return new Look(
                System.currentTimeMillis(),
                resident(),
                sum(figures, "jvm_memory_used_bytes{area=\"heap\"") >> 20,
                sum(figures, "jvm_threads_live_threads"),
                connections(),
                sum(figures, "hikaricp_connections_active"));
    }

    /// What is left of the heap, in MB, when all garbage is taken away: a full collection, so not to be asked often.
    long live() throws IOException, InterruptedException {
        run(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(product.pid()), "GC.run");
        return sum(figures(), "jvm_memory_used_bytes{area=\"heap\"") >> 20;
    }

    private long resident() throws IOException, InterruptedException {
        var kilobytes = run("ps", "-o", "rss=", "-p", Long.toString(product.pid()));
        return Long.parseLong(kilobytes.strip()) >> 10;
    }

    private long connections() throws SQLException {
        try (var statement = database.createStatement();
                var count = statement.executeQuery(CLIENTS)) {
            count.next();
            return count.getLong(1);
        }
    }

    private String figures() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(product.address() + "/metrics"))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("/metrics answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static long sum(String figures, String name) {
        return (long) figures.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    @Override
    public void close() throws SQLException {
        client.close();
        database.close();
    }
}

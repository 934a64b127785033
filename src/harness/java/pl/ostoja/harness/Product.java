package pl.ostoja.harness;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import pl.ostoja.operations.DataDirectory;

/// The product as its users run it: a process of its own, started by the launcher, on a data directory.
public final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ProcessBuilder command;
    private final Path log;
    private final int port;
    private Process process;

    private Product(ProcessBuilder command, Path log, int port) throws IOException {
        this.command = command;
        this.log = log;
        this.port = port;
        this.process = command.start();
    }

    /// Starts and waits until the product says that it is ready.
    public static Product start(Path launcher, DataDirectory directory, Path log) throws IOException {
        return start(launcher, directory, log, Map.of());
    }

    /// The same with settings of the environment. The limits per address and token are lifted, because here a hundred
    /// operators share one address.
    public static Product start(Path launcher, DataDirectory directory, Path log, Map<String, String> settings)
            throws IOException {
        var port = freePort();
        var command = new ProcessBuilder(
                        launcher.toString(),
                        "run",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        directory.path().toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        command.environment().put("OSTOJA_LIMITS_API_PER_TOKEN", "100000000");
        command.environment().put("OSTOJA_LIMITS_SIGN_IN_PER_ADDRESS", "100000000");
        command.environment().putAll(settings);
        var product = new Product(command, log, port);
        product.awaitReady();
        return product;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    /// As when the power fails: no farewell. Its database server, if it has one of its own, goes on.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// Starts it again at the same address and waits until it is ready.
    public void startAgain() throws IOException {
        process = command.start();
        awaitReady();
    }

    /// Waits until it says that it is ready, which after an outage it must become by itself.
    public void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (isReady()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        close();
        throw new IllegalStateException("The product is not ready; see " + log);
    }

    private boolean isReady() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + "/health/readiness"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

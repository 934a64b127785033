package pl.ostoja.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import pl.ostoja.operations.DataDirectory;

/// The product as its users run it: a process of its own, started by the launcher, on a data directory.
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private Product(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts and waits until the product says that it is ready. The limits per address and token are lifted, because
    /// here a hundred operators share one address.
    static Product start(Path launcher, DataDirectory directory, Path log) throws IOException {
        var port = freePort();
        var builder = new ProcessBuilder(
                        launcher.toString(),
                        "run",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        directory.path().toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().put("OSTOJA_LIMITS_API_PER_TOKEN", "100000000");
        builder.environment().put("OSTOJA_LIMITS_SIGN_IN_PER_ADDRESS", "100000000");
        var product = new Product(builder.start(), port);
        product.awaitReady(log);
        return product;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    private void awaitReady(Path log) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (isReady()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        close();
        throw new IllegalStateException("The product did not start; see " + log);
    }

    private boolean isReady() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address() + "/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
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
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

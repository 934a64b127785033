package pl.ostoja.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

/// A PostgreSQL in the hands of a test, on the files of a data directory: stopped, killed and started at will, always
/// at
/// the same port.
public final class LentServer implements AutoCloseable {

    private final DataDirectory directory;
    private final Program program;
    private final int port = freePort();

    public LentServer(DataDirectory directory) {
        this.directory = directory;
        this.program = new Program(Binaries.unpacked(directory));
        start();
    }

    public void start() {
        program.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-s",
                        "-D",
                        directory.postgres().toString(),
                        "-l",
                        directory.postgresLog().toString(),
                        "-o",
                        ServerSettings.options(port)));
    }

    /// Ends all its connections and stops.
    public void stop() {
        program.run(
                "pg_ctl",
                List.of(
                        "stop",
                        "-w",
                        "-s",
                        "-m",
                        "fast",
                        "-D",
                        directory.postgres().toString()));
    }

    public Database.Login login() {
        return new Database.Login(
                "jdbc:postgresql://127.0.0.1:%d/ostoja".formatted(port), "ostoja", directory.secret("password"));
    }

    /// How a product is told to use it.
    public Map<String, String> settings() {
        return Map.of(
                "OSTOJA_DATABASE_URL", login().url(),
                "OSTOJA_DATABASE_USER", "ostoja",
                "OSTOJA_DATABASE_PASSWORD", directory.secret("password"));
    }

    /// Kills the server of that directory with all its processes, as a power cut would.
    public static void kill(DataDirectory directory) {
        Postmaster.of(directory.postgres())
                .flatMap(note -> ProcessHandle.of(note.process()))
                .ifPresent(server -> {
                    var helpers = server.children().toList();
                    server.destroyForcibly();
                    helpers.forEach(ProcessHandle::destroyForcibly);
                    server.onExit().join();
                    helpers.forEach(helper -> helper.onExit().join());
                });
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (Postmaster.of(directory.postgres()).isPresent()) {
            stop();
        }
    }
}

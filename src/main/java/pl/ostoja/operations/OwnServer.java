package pl.ostoja.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The house's own PostgreSQL, with its files in the data directory.
///
/// It listens on the loopback address only, to one role with a random password that the directory's owner alone can
/// read. The superuser cannot sign in over the network at all.
final class OwnServer implements Database {

    private static final Logger log = LoggerFactory.getLogger(OwnServer.class);
    private static final String NAME = "ostoja";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FAREWELL = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;
    private static final long LOG_LIMIT = 10_000_000;

    private final DataDirectory directory;
    private final Login login;
    private final DataDirectory.@Nullable Claim claim;
    private final @Nullable Vigil vigil;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OwnServer(DataDirectory directory, int port, DataDirectory.@Nullable Claim claim) {
        this.directory = directory;
        this.claim = claim;
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
        this.login = new Login(NamedServer.withOptions(url), NAME, directory.secret("password"));
        this.vigil = claim == null ? null : Vigil.over(directory.postgres(), () -> startAt(directory, port));
    }

    static CompletableFuture<OwnServer> opening(DataDirectory directory, boolean alone) {
        var claim = directory.create().claim();
        if (claim.isPresent()) {
            return CompletableFuture.supplyAsync(() -> serving(directory, claim.get()));
        }
        if (alone) {
            throw new OutOfOrder(
                    "Ostoja is already running on %s (process %s).".formatted(directory.path(), directory.claimant()));
        }
        return CompletableFuture.supplyAsync(() -> visiting(directory));
    }

    @Override
    public Login login() {
        return login;
    }

    @Override
    public void close() {
        if (claim == null || closed.getAndSet(true)) {
            return;
        }
        try (claim) {
            if (vigil != null) {
                vigil.close();
            }
            stop();
        }
    }

    private static OwnServer serving(DataDirectory directory, DataDirectory.Claim claim) {
        try {
            var left = Postmaster.of(directory.postgres());
            return new OwnServer(directory, left.isPresent() ? awaited(directory) : started(directory), claim);
        } catch (IOException | RuntimeException e) {
            claim.close();
            throw e instanceof OutOfOrder known
                    ? known
                    : new OutOfOrder("The database does not start: " + e.getMessage(), e);
        }
    }

    private static OwnServer visiting(DataDirectory directory) {
        return new OwnServer(directory, awaited(directory), null);
    }

    private static int started(DataDirectory directory) throws IOException {
        var program = new Program(Binaries.unpacked(directory));
        OrdinaryUser.chosen().own(directory.path());
        if (!Files.exists(directory.postgres())) {
            createFiles(directory, program);
        }
        turnOver(directory.postgresLog());
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            try {
                startAt(directory, port);
                return port;
            } catch (OutOfOrder e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                log.atInfo().setCause(e).log("The database did not start on port {}; trying another", port);
            }
        }
    }

    private static void startAt(DataDirectory directory, int port) {
        try {
            Postmaster.forgetDead(directory.postgres());
            new Program(Binaries.unpacked(directory))
                    .run(
                            "pg_ctl",
                            List.of(
                                    "start",
                                    "-w",
                                    "-s",
                                    "-t",
                                    Long.toString(PATIENCE.toSeconds()),
                                    "-D",
                                    directory.postgres().toString(),
                                    "-l",
                                    directory.postgresLog().toString(),
                                    "-o",
                                    ServerSettings.options(port)));
        } catch (OutOfOrder | IOException e) {
            throw new OutOfOrder("The database does not start; %s says why.".formatted(directory.postgresLog()), e);
        }
    }

    /// Made beside their place and then moved, so that a crash leaves no half-made database.
    private static void createFiles(DataDirectory directory, Program program) throws IOException {
        var files = directory.path().resolve("postgres.new");
        FileSystemUtils.deleteRecursively(files);
        program.run(
                "initdb",
                List.of(
                        "-D",
                        files.toString(),
                        "-U",
                        "postgres",
                        "-A",
                        "reject",
                        "-E",
                        "UTF8",
                        "--no-locale",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions"));
        program.run("postgres", List.of("--single", "-D", files.toString(), "postgres"), """
                create role %1$s login password '%2$s'
                create database %1$s owner %1$s
                """.formatted(
                        NAME, directory.secret("password")));
        Files.writeString(files.resolve("pg_hba.conf"), "host %1$s %1$s 127.0.0.1/32 scram-sha-256\n".formatted(NAME));
        Files.move(files, directory.postgres(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// The port of a server that somebody else is starting or has started.
    private static int awaited(DataDirectory directory) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var running = Postmaster.of(directory.postgres()).filter(Postmaster::ready);
            if (running.isPresent()) {
                return running.get().port();
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new OutOfOrder("%s is in use by process %s, but its database does not answer."
                .formatted(directory.path(), directory.claimant()));
    }

    /// A back-up may still be reading: it gets half a minute to finish, then the server stops anyhow.
    private void stop() {
        if (Postmaster.of(directory.postgres()).isEmpty()) {
            return; // it died and could not be brought back
        }
        var program = new Program(Binaries.unpacked(directory));
        try {
            stop(program, "smart");
        } catch (OutOfOrder e) {
            log.info("The database still has visitors; stopping it all the same");
            stop(program, "fast");
        }
    }

    private void stop(Program program, String mode) {
        program.run(
                "pg_ctl",
                List.of(
                        "stop",
                        "-w",
                        "-s",
                        "-m",
                        mode,
                        "-t",
                        Long.toString(FAREWELL.toSeconds()),
                        "-D",
                        directory.postgres().toString()));
    }

    private static void turnOver(Path journal) throws IOException {
        if (Files.exists(journal) && Files.size(journal) > LOG_LIMIT) {
            Files.move(
                    journal, journal.resolveSibling(journal.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

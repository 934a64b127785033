package pl.ostoja.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// The one directory that holds everything the house must not lose, readable by its owner only.
///
/// At most one process at a time holds the [Claim] on it; the operating system ends a claim with its process, so a
/// crash
/// leaves none behind.
public record DataDirectory(Path path) {

    private static final String DEMONSTRATION = "demonstration";

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /// Whether there is nothing in it yet.
    public boolean isEmpty() {
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            return !Files.exists(path);
        }
    }

    /// Whether a house that opens here begins from nothing. What a named server holds is not asked.
    public boolean holdsNothing() {
        return !NamedServer.isNamed() && isEmpty();
    }

    /// Refuses to work on nothing, which is what a mistyped directory holds.
    public void requireData() {
        if (holdsNothing()) {
            throw new OutOfOrder("There is no data in %s; name the directory with --data.".formatted(path));
        }
    }

    public void requireEmpty() {
        if (!NamedServer.isNamed() && !isEmpty()) {
            throw new OutOfOrder("%s is not empty; choose a new directory with --data.".formatted(path));
        }
    }

    /// Removes everything in it: for one that was filled halfway.
    public void clear() {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Creates it if need be.
    public DataDirectory create() {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            return this;
        } catch (IOException e) {
            throw new OutOfOrder("The data directory %s cannot be written: %s".formatted(path, e.getMessage()), e);
        }
    }

    /// A secret of this directory, made up when it is first asked for.
    public String secret(String name) {
        var file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(
                        Files.createFile(file, ownerOnly), HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String note) {
        return Files.exists(path.resolve(note));
    }

    /// What a note says.
    public String noted(String note) {
        try {
            return Files.readString(path.resolve(note)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Leaves an empty file of that name.
    public void note(String note) {
        note(note, "");
    }

    /// Leaves a file of that name with a line in it.
    public void note(String note, String line) {
        try {
            Files.writeString(path.resolve(note), line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Marks an empty directory as one of invented people; refuses one with real ones.
    public void markAsDemonstration() {
        if (NamedServer.isNamed()) {
            throw new OutOfOrder("The demonstration has a database of its own: unset OSTOJA_DATABASE_URL.");
        }
        if (isEmpty()) {
            create().note(DEMONSTRATION);
        } else if (!has(DEMONSTRATION)) {
            throw new OutOfOrder("%s holds the data of a real centre; the demonstration needs a directory of its own."
                    .formatted(path));
        }
    }

    /// Invented people never become part of a real centre.
    public void refuseDemonstration() {
        if (has(DEMONSTRATION)) {
            throw new OutOfOrder("%s holds the data of the demonstration; choose another directory.".formatted(path));
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path postgresLog() {
        return path.resolve("postgres.log");
    }

    /// Empty when another process holds the claim.
    Optional<Claim> claim() {
        try {
            var channel = FileChannel.open(path.resolve("lock"), CREATE, READ, WRITE);
            try {
                if (channel.tryLock() != null) {
                    channel.truncate(0)
                            .write(ByteBuffer.wrap(
                                    Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
                    return Optional.of(new Claim(channel));
                }
            } catch (OverlappingFileLockException e) {
                // held by this very process: the same answer as if held by another
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new OutOfOrder("The data directory %s cannot be written: %s".formatted(path, e.getMessage()), e);
        }
    }

    /// The process that holds the claim, as it wrote itself down.
    String claimant() {
        try {
            return Files.readString(path.resolve("lock")).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /// The right to start and stop the server of this directory, held until closed.
    record Claim(FileChannel channel) implements AutoCloseable {

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

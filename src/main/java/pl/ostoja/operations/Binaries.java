package pl.ostoja.operations;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL as it comes with the build, unpacked once per user and version.
final class Binaries {

    private Binaries() {}

    static Path unpacked(DataDirectory directory) {
        var archive = archive();
        try {
            var jar = (JarURLConnection) archive.openConnection();
            jar.setUseCaches(false);
            var crc = jar.getJarEntry().getCrc();
            jar.getJarFile().close();
            var home = shelf(directory).resolve("postgresql-%08x".formatted(crc));
            if (!Files.exists(home)) {
                unpack(archive, home);
            }
            return home;
        } catch (IOException e) {
            throw new OutOfOrder("PostgreSQL cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var machine = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        var name = "postgres-%s-%s.txz".formatted(system, machine);
        return Optional.ofNullable(Binaries.class.getClassLoader().getResource(name))
                .orElseThrow(() -> new OutOfOrder(
                        "This build carries no PostgreSQL for %s on %s: name a server in OSTOJA_DATABASE_URL."
                                .formatted(system, machine)));
    }

    /// The user's cache, or the data directory for a user without a home of its own.
    private static Path shelf(DataDirectory directory) {
        var cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        if (!OrdinaryUser.chosen().seesOurHome()) {
            return directory.path();
        }
        try {
            return Files.createDirectories(cache.resolve("ostoja"));
        } catch (IOException e) {
            return directory.path();
        }
    }

    /// Unpacked beside its place and then moved, so that a half-unpacked server is never taken for a whole one.
    private static void unpack(URL archive, Path home) throws IOException {
        var beside = Files.createTempDirectory(home.getParent(), "unpacking");
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive.openStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, beside);
            }
        }
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(home)) {
                throw e;
            } // else another process was faster, with the same result
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        var target = home.resolve(entry.getName()).normalize();
        if (entry.isDirectory() || entry.getName().endsWith(".a")) {
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if (!target.toFile().setExecutable((entry.getMode() & 0100) != 0)) {
                throw new IOException("cannot mark " + target + " as executable");
            }
        }
    }
}

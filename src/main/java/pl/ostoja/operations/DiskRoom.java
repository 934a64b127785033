package pl.ostoja.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import pl.ostoja.ui.Room;

/// Watches the disk of the data directory. Below 64 MB nothing new is taken in: PostgreSQL must be able to finish what
/// it has begun, and a server that finds no room for its own log stops altogether.
@Component
class DiskRoom implements Room {

    private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);
    private static final long MEGABYTE = 1024 * 1024;
    static final long LEAST = 64 * MEGABYTE;
    private static final long TRUSTED_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final @Nullable Path directory;
    private long lookedAt = System.nanoTime() - TRUSTED_NANOS;
    private boolean scarce;

    /// @param data the data directory; empty in tests that need none
    DiskRoom(@Value("${ostoja.data:}") String data) {
        // a server that somebody else looks after has its disk elsewhere
        directory = data.isBlank() || NamedServer.isNamed() ? null : Path.of(data);
    }

    @Override
    public synchronized boolean isShort() {
        var now = System.nanoTime();
        if (directory != null && now - lookedAt >= TRUSTED_NANOS) {
            lookedAt = now;
            look(directory);
        }
        return scarce;
    }

    private void look(Path path) {
        try {
            var left = Files.getFileStore(path).getUsableSpace();
            if (left < LEAST && !scarce) {
                LOG.error(
                        "Only {} MB are left on the disk of {}; nothing new is taken in until there are {} MB",
                        left / MEGABYTE,
                        path,
                        LEAST / MEGABYTE);
            } else if (left >= LEAST && scarce) {
                LOG.info("There is room on the disk of {} again", path);
            }
            scarce = left < LEAST;
        } catch (IOException e) {
            LOG.warn("The room on the disk of {} cannot be asked for: {}", path, e.getMessage());
        }
    }
}

package pl.ostoja.operations;

import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches over the house's own server and starts it again when it has died under the running house, until it is told
/// to rest. What was acknowledged is in the server's log on the disk, so it comes back with the server.
final class Vigil implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Vigil.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final Path files;
    private final Runnable start;
    private final Thread watch;
    private final Thread farewell = new Thread(this::rest, "database-vigil-end");
    private volatile boolean over;

    private Vigil(Path files, Runnable start) {
        this.files = files;
        this.start = start;
        this.watch = Thread.ofPlatform().daemon().name("database-vigil").unstarted(this::keep);
    }

    /// @param start starts the server where it was; throws [OutOfOrder] when it cannot
    static Vigil over(Path files, Runnable start) {
        var vigil = new Vigil(files, start);
        // When the machine goes down it ends every process at once: nobody shall start a server then.
        Runtime.getRuntime().addShutdownHook(vigil.farewell);
        vigil.watch.start();
        return vigil;
    }

    private void keep() {
        try {
            var pause = Duration.ofMillis(250);
            while (!over) {
                var server = Postmaster.of(files).flatMap(note -> ProcessHandle.of(note.process()));
                if (server.isPresent()) {
                    pause = Duration.ofMillis(250);
                    server.get().onExit().get();
                } else if (!tryStart()) {
                    Thread.sleep(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } catch (InterruptedException e) {
            // told to rest
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean tryStart() {
        if (over) {
            return false;
        }
        LOG.error("The database has ended by itself; starting it again");
        try {
            start.run();
            LOG.info("The database is back");
            return true;
        } catch (OutOfOrder e) {
            LOG.error("The database does not come back yet: {}", e.getMessage());
            return false;
        }
    }

    private void rest() {
        over = true;
        watch.interrupt();
    }

    /// Afterwards nobody starts the server any more.
    @Override
    public void close() {
        rest();
        try {
            watch.join();
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            // the machine is being shut down already: the hook has run or is about to
        }
    }
}

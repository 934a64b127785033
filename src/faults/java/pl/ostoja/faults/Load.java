package pl.ostoja.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// People and programs at work, each on a thread of their own, until they are told to finish what they have begun.
final class Load implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> work = new ArrayList<>();
    private volatile boolean enough;

    /// @param job works until the question it is given is answered with yes
    Load with(Consumer<BooleanSupplier> job) {
        work.add(threads.submit(() -> job.accept(() -> enough)));
        return this;
    }

    /// Waits until everybody has finished; fails with the first who failed.
    void finish() throws InterruptedException, ExecutionException {
        enough = true;
        for (var job : work) {
            job.get();
        }
    }

    @Override
    public void close() {
        enough = true;
        threads.shutdownNow();
    }
}

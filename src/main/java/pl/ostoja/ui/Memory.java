package pl.ostoja.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps between requests what is read with every page and hardly ever changes: the catalogue, scripts, outcomes.
///
/// A table of which something is kept has the trigger `kernel.tell_of_change`: whoever changes it, by whatever
/// way, every node hears of it and forgets. Nothing is kept while a node does not hear, and nothing for longer than a
/// minute.
@Component
public class Memory {

    static final Duration LONGEST = Duration.ofMinutes(1);

    private final List<Kept<?>> all = new CopyOnWriteArrayList<>();
    private volatile boolean hearing;

    /// Rows as they were read last, read anew when one of these tables has changed since.
    ///
    /// @param tables with their schemas, as in SQL
    public <T> Supplier<T> of(Supplier<T> read, String... tables) {
        var kept = new Kept<>(read, Set.of(tables));
        all.add(kept);
        return kept;
    }

    /// To be called by whoever changes such a table: until the transaction ends it reads the table itself, and what was
    /// kept is forgotten then, so that the next page shows the change.
    public void changed(String table) {
        TransactionSynchronizationManager.registerSynchronization(new Changed(table));
    }

    private final class Changed implements TransactionSynchronization {

        private final String table;

        Changed(String table) {
            this.table = table;
        }

        @Override
        public void afterCompletion(int status) {
            hear(table);
        }
    }

    private static boolean isChangedHere(Set<String> tables) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(own -> own instanceof Changed changed && tables.contains(changed.table));
    }

    /// Of which something may be kept.
    Set<String> tables() {
        return all.stream().flatMap(kept -> kept.tables.stream()).collect(toUnmodifiableSet());
    }

    void hear(String table) {
        all.stream().filter(kept -> kept.tables.contains(table)).forEach(Kept::forget);
    }

    /// From now on every change is heard, or none is.
    void hearing(boolean on) {
        hearing = on;
        all.forEach(Kept::forget);
    }

    private final class Kept<T> implements Supplier<T> {

        private record Value<T>(T value, long readAt) {}

        private final Supplier<T> read;
        private final Set<String> tables;
        private volatile @Nullable Value<T> last;
        private long generation;

        Kept(Supplier<T> read, Set<String> tables) {
            this.read = read;
            this.tables = tables;
        }

        @Override
        public T get() {
            if (isChangedHere(tables)) {
                return read.get();
            }
            var known = last;
            return known != null && System.nanoTime() - known.readAt < LONGEST.toNanos() ? known.value : anew();
        }

        /// What was read while something changed may be what was there before, and is not kept.
        private T anew() {
            var before = generation();
            var value = new Value<>(read.get(), System.nanoTime());
            synchronized (this) {
                if (hearing && before == generation) {
                    last = value;
                }
            }
            return value.value;
        }

        private synchronized long generation() {
            return generation;
        }

        synchronized void forget() {
            generation++;
            last = null;
        }
    }
}

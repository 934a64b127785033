package pl.ostoja.ui;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What keeps the house from working although nothing is wrong with it: it passes, and then everything goes on. Of two
/// at once the later one is told: people can do something about it.
enum Outage {
    /// The database does not answer, or does not take anybody in.
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    /// There is no room left on the disk.
    DISK_FULL(HttpStatus.INSUFFICIENT_STORAGE);

    private static final String DISK_FULL_STATE = "53100";
    /// Classes of the SQL standard and of PostgreSQL: connection lost, no resources, operator intervention, system
    /// error.
    private static final Set<String> CONNECTION_CLASSES = Set.of("08", "53", "57", "58");
    /// Somebody gave up waiting for a statement on purpose; the database is well.
    private static final String STATEMENT_CANCELLED = "57014";

    final HttpStatus status;

    Outage(HttpStatus status) {
        this.status = status;
    }

    String rule() {
        return "http-" + status.value();
    }

    /// Empty when the failure is one of ours.
    static Optional<Outage> behind(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        collect(failure, seen);
        return seen.stream().flatMap(one -> Stream.ofNullable(of(one))).max(Comparator.naturalOrder());
    }

    private static void collect(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure != null && seen.add(failure)) {
            Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
                    .forEach(other -> collect(other, seen));
            if (failure instanceof SQLException sql) {
                collect(sql.getNextException(), seen);
            }
        }
    }

    private static @Nullable Outage of(Throwable failure) {
        if (!(failure instanceof SQLException sql)) {
            return null;
        }
        var state = sql.getSQLState();
        if (state == null) {
            return isLost(sql) ? DATABASE_AWAY : null;
        }
        if (state.equals(DISK_FULL_STATE)) {
            return DISK_FULL;
        }
        var away = state.length() == 5 && CONNECTION_CLASSES.contains(state.substring(0, 2));
        return away && !state.equals(STATEMENT_CANCELLED) ? DATABASE_AWAY : null;
    }

    /// What the pool says without a state: no connection in time, or one that broke while it was in use.
    private static boolean isLost(SQLException failure) {
        return failure instanceof java.sql.SQLTransientConnectionException
                || "Connection is closed".equals(failure.getMessage());
    }
}

package pl.ostoja.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import pl.ostoja.operations.Database;

/// What the same server does when nothing stands before it: plain JDBC, prepared statements, sixteen connections, each
/// transaction as durable as the product's.
final class Yardstick implements AutoCloseable {

    static final int CONNECTIONS = 16;

    private static final int CASES = 100_000;
    private static final String TABLES = """
            drop schema if exists yardstick cascade;
            create schema yardstick;
            create table yardstick.parent (id bigint generated always as identity primary key, name text, at timestamptz);
            create table yardstick.child (id bigint generated always as identity primary key, parent bigint, note text);
            create index on yardstick.child (parent);
            create table yardstick.job (id bigint primary key, score int, done_at timestamptz);
            insert into yardstick.job select n, n %% 100, null from generate_series(1, %1$d * 10) n;
            create index on yardstick.job (score desc, id) where done_at is null;
            create table yardstick.attempt (id bigint generated always as identity primary key, job bigint, outcome text);
            create table yardstick.record (id bigint primary key, district int, at timestamptz, text text);
            insert into yardstick.record
            select n, n %% 100, timestamp '2020-01-01' + n * interval '1 minute', repeat('x', 100)
              from generate_series(1, %1$d) n;
            create index on yardstick.record (district, at desc);
            analyze;
            """.formatted(CASES);

    private final Database.Login login;

    Yardstick(Database.Login login) throws SQLException {
        this.login = login;
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    /// Two rows of which one points to the other.
    double twoInserts(int seconds) {
        return perSecond(seconds, connection -> {
            var parent = connection.prepareStatement(
                    "insert into yardstick.parent (name, at) values (?, current_timestamp) returning id");
            var child = connection.prepareStatement("insert into yardstick.child (parent, note) values (?, ?)");
            return () -> {
                parent.setString(1, "somebody");
                try (var id = parent.executeQuery()) {
                    id.next();
                    child.setLong(1, id.getLong(1));
                }
                child.setString(2, "something");
                child.executeUpdate();
                connection.commit();
            };
        });
    }

    /// The best job that nobody holds is taken, marked as done and written down.
    double claims(int seconds) {
        return perSecond(seconds, connection -> {
            var claim = connection.prepareStatement("""
                    update yardstick.job set done_at = current_timestamp
                     where id = (select id from yardstick.job where done_at is null
                                  order by score desc, id limit 1 for update skip locked)
                    returning id
                    """);
            var attempt =
                    connection.prepareStatement("insert into yardstick.attempt (job, outcome) values (?, 'done')");
            return () -> {
                try (var id = claim.executeQuery()) {
                    if (id.next()) {
                        attempt.setLong(1, id.getLong(1));
                        attempt.executeUpdate();
                    }
                }
                connection.commit();
            };
        });
    }

    /// Fifty rows by an index.
    double selects(int seconds) {
        return perSecond(seconds, connection -> {
            var select = connection.prepareStatement(
                    "select id, at, text from yardstick.record where district = ? order by at desc limit 50");
            return () -> {
                select.setInt(1, ThreadLocalRandom.current().nextInt(100));
                readAll(select);
                connection.commit();
            };
        });
    }

    private static void readAll(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                rows.getString(3);
            }
        }
    }

    private interface Round {
        void run() throws SQLException;
    }

    private interface Preparation {
        Round on(Connection connection) throws SQLException;
    }

    private double perSecond(int seconds, Preparation preparation) {
        try (var workers = Executors.newFixedThreadPool(CONNECTIONS)) {
            var counts = new ArrayList<Future<Long>>();
            for (int n = 0; n < CONNECTIONS; n++) {
                counts.add(workers.submit(counting(seconds, preparation)));
            }
            var total = 0L;
            for (var count : counts) {
                total += count.get();
            }
            return total / (double) seconds;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the yardstick broke", e);
        }
    }

    private Callable<Long> counting(int seconds, Preparation preparation) {
        return () -> {
            try (var connection = login.connect()) {
                connection.setAutoCommit(false);
                var round = preparation.on(connection);
                round.run();
                var end = System.nanoTime() + SECONDS.toNanos(seconds);
                var done = 0L;
                while (System.nanoTime() < end) {
                    round.run();
                    done++;
                }
                return done;
            }
        };
    }

    @Override
    public void close() throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute("drop schema yardstick cascade");
        }
    }
}

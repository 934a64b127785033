package pl.ostoja.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.faults.Persistent.Answers;
import pl.ostoja.harness.Product;
import pl.ostoja.operations.Database;
import pl.ostoja.operations.LentServer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseAwayFault {

    private static final int PROGRAMS = 4;
    private static final int OPERATORS = 2;
    private static final Duration OUTAGE = Duration.ofSeconds(30);

    @Test
    void a_database_that_is_gone_for_half_a_minute_is_told_of_and_waited_for() throws Exception {
        try (var town = Town.copy("away");
                var server = new LentServer(town.directory());
                var product = town.startOn(server, "product");
                var reader = new Persistent(new Answers());
                var watching = new Persistent(new Answers());
                var load = new Load()) {
            var programs = new Programs(town);
            var operators = new Operators();
            for (int n = 0; n < PROGRAMS; n++) {
                load.with(enough -> programs.work(product.address(), enough));
            }
            for (int n = 0; n < OPERATORS; n++) {
                load.with(enough -> operators.work(product.address(), enough));
            }
            var person = new Operator(reader, product.address()).signIn("operator-7");
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());

            server.stop();
            var slowest = lookAround(product, person, watching, reader, programs);
            server.start();
            var start = System.nanoTime();
            product.awaitReady();
            var ready = millisSince(start);
            var before = programs.acknowledged.size();
            assertThat(person.get("/next-call").statusCode()).isEqualTo(200); // still signed in
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
            load.finish();

            assertThat(programs.acknowledged).hasSizeGreaterThan(before);
            assertThat(programs.areAnsweredAsBefore(product.address())).isTrue();
            var ledger = Ledger.of(server.login());
            ledger.holdsOnce(programs);
            ledger.holdsOnce(operators);
            Said.say(
                    "database away for %d s: slowest answer meanwhile %d ms; ready %d ms after it was back; "
                            + "%d requests and %d calls acknowledged and found; other answers to programs %s, to operators %s; "
                            + "events left over %d",
                    OUTAGE.toSeconds(),
                    slowest,
                    ready,
                    programs.acknowledged.size(),
                    operators.concluded.size(),
                    programs.answers,
                    operators.answers,
                    ledger.unfinishedEvents());
            assertThat(programs.answers.of(500)).isZero();
            assertThat(operators.answers.of(500)).isZero();
        }
    }

    /// Asks as a watcher, a person and a program would, again and again for as long as the database is away.
    private static long lookAround(
            Product product, Operator person, Persistent watching, Persistent reader, Programs programs) {
        var watcher = new Operator(watching, product.address()); // brings no session, as no watcher does
        var slowest = 0L;
        var deadline = System.nanoTime() + OUTAGE.toNanos();
        while (System.nanoTime() < deadline) {
            assertThat(watcher.tryGet("/health/liveness").statusCode()).isEqualTo(200);
            assertThat(watcher.tryGet("/health/readiness").statusCode()).isEqualTo(503);

            var start = System.nanoTime();
            var page = person.tryGet("/next-call");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body()).contains("Baza danych nie odpowiada", "<html lang=\"pl\">");
            slowest = Math.max(slowest, millisSince(start));

            start = System.nanoTime();
            var problem = reader.sendOnce(programs.request(product.address(), UUID.randomUUID()));
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(problem.headers().firstValue("Retry-After")).isPresent();
            assertThat(problem.body()).contains("/problems/http-503");
            slowest = Math.max(slowest, millisSince(start));
        }
        return slowest;
    }

    @Test
    void the_houses_own_database_is_brought_back_when_it_dies() throws Exception {
        try (var town = Town.copy("own-server-dies");
                var product = town.start();
                var load = new Load()) {
            var programs = new Programs(town);
            for (int n = 0; n < PROGRAMS; n++) {
                load.with(enough -> programs.work(product.address(), enough));
            }
            var recovery = new ArrayList<Long>();
            for (int death = 0; death < 3; death++) {
                var before = programs.acknowledged.size();
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
                assertThat(programs.acknowledged).hasSizeGreaterThan(before);
                LentServer.kill(town.directory());
                recovery.add(millisUntilAcknowledged(programs));
            }
            load.finish();

            try (var database = Database.open(town.directory(), false)) {
                Ledger.of(database.login()).holdsOnce(programs);
            }
            Said.say(
                    "own database killed 3 times: next act acknowledged after %s ms; %d requests acknowledged and found; "
                            + "other answers %s",
                    recovery, programs.acknowledged.size(), programs.answers);
            assertThat(programs.answers.of(500)).isZero();
        }
    }

    private static long millisUntilAcknowledged(Programs programs) throws IOException {
        var start = System.nanoTime();
        var before = programs.acknowledged.size();
        while (programs.acknowledged.size() < before + PROGRAMS + 1) { // whatever was on its way may still arrive
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            if (millisSince(start) > 120_000) {
                throw new IOException("nothing was acknowledged for two minutes");
            }
        }
        return millisSince(start);
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}

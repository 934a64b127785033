package pl.ostoja.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.faults.Persistent.Answers;
import pl.ostoja.operations.Database;

/// The machine's clock is everybody's, so a few lines of C turn it for the product and its database alone.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockBackFault {

    private static final long HOUR = 3600;

    @Test
    void a_clock_set_back_by_an_hour_doubles_nothing_and_takes_nothing_away() throws Exception {
        try (var town = Town.copy("clock")) {
            var library = town.folder().resolve("turned-clock.so");
            assumeTrue(
                    Commands.succeeds(
                            "cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), "src/faults/c/turned-clock.c"),
                    "skipped: no C compiler to build the turned clock with");
            var turn = town.folder().resolve("turned-by");
            turn(turn, 0);
            try (var product = town.start(
                            "product",
                            Map.of("LD_PRELOAD", library.toString(), "OSTOJA_TURNED_CLOCK", turn.toString()));
                    var holder = new Persistent(new Answers());
                    var load = new Load()) {
                var programs = new Programs(town);
                var operators = new Operators();
                var patient = new Operator(holder, product.address()).signIn("operator-7");
                var held = patient.nextCall().orElseThrow();
                for (int n = 0; n < 3; n++) {
                    load.with(enough -> programs.work(product.address(), enough));
                    load.with(enough -> operators.work(product.address(), enough));
                }
                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
                UUID lastBefore;
                try (var database = Database.open(town.directory(), false)) {
                    lastBefore = Ledger.of(database.login())
                            .ids("select max(id::text)::uuid from requests.request")
                            .getFirst();
                }
                turn(turn, -HOUR);
                LockSupport.parkNanos(Duration.ofSeconds(10).toNanos());
                assertThat(patient.inHand())
                        .as("the call in hand, in the same session")
                        .contains(held);
                inOrder(town, lastBefore);
                product.kill();
                product.startAgain();
                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
                assertThat(patient.inHand()).as("after a restart as well").contains(held);
                patient.conclude(held);
                operators.concluded.add(held);
                load.finish();

                assertThat(programs.areAnsweredAsBefore(product.address())).isTrue();
                try (var database = Database.open(town.directory(), false)) {
                    var ledger = Ledger.of(database.login());
                    ledger.holdsOnce(programs);
                    ledger.holdsOnce(operators);
                    Said.say(
                            "clock back by an hour: %d requests and %d calls acknowledged and found; other answers to programs %s, to operators %s",
                            programs.acknowledged.size(),
                            operators.concluded.size(),
                            programs.answers,
                            operators.answers);
                }
                assertThat(programs.answers.of(500)).isZero();
                assertThat(operators.answers.of(500)).isZero();
            }
        }
    }

    /// Ids stand for the order in which things were entered, and journals are read in it.
    private static void inOrder(Town town, UUID lastBefore) {
        try (var database = Database.open(town.directory(), false)) {
            var ledger = Ledger.of(database.login());
            var dated = "select count(*) from requests.request where opened_at < now() - interval '0 min' and id %s '"
                    + lastBefore + "' and opened_at < (select opened_at from requests.request where id = '" + lastBefore
                    + "') - interval '30 min'";
            assertThat(ledger.count(dated.formatted("<")))
                    .as("entered later, but named earlier")
                    .isZero();
            assertThat(ledger.count(dated.formatted(">")))
                    .as("entered in the hour that comes twice")
                    .isPositive();
        }
    }

    private static void turn(Path file, long seconds) throws IOException {
        if (!Files.exists(file)) {
            Files.write(file, new byte[Long.BYTES]);
        }
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(
                    ByteBuffer.allocate(Long.BYTES)
                            .order(ByteOrder.nativeOrder())
                            .putLong(0, seconds),
                    0);
        }
    }
}

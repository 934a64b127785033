package pl.ostoja.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.operations.Database;
import pl.ostoja.operations.LentServer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledFault {

    private static final int KILLS = Integer.getInteger("ostoja.faults.kills", 20);
    private static final int PROGRAMS = 6;
    private static final int OPERATORS = 2;

    @Test
    void killed_under_load_again_and_again_it_keeps_every_acknowledged_act_once() throws Exception {
        var chance = new SplittableRandom(20);
        var recovery = new LongSummaryStatistics();
        try (var town = Town.copy("killed");
                var product = town.start();
                var load = new Load()) {
            var programs = new Programs(town);
            for (int n = 0; n < PROGRAMS; n++) {
                load.with(enough -> programs.work(product.address(), enough));
            }
            var operators = new Operators();
            for (int n = 0; n < OPERATORS; n++) {
                load.with(enough -> operators.work(product.address(), enough));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(chance.nextInt(500, 4_000)).toNanos()); // any moment will do
                product.kill();
                if (kill % 3 == 0) {
                    LentServer.kill(town.directory());
                }
                var start = System.nanoTime();
                product.startAgain();
                recovery.accept((System.nanoTime() - start) / 1_000_000);
            }
            load.finish();

            assertThat(programs.areAnsweredAsBefore(product.address())).isTrue();
            try (var database = Database.open(town.directory(), false)) {
                var ledger = Ledger.of(database.login());
                ledger.holdsOnce(programs);
                ledger.holdsOnce(operators);
                Said.say(
                        "killed %d times (every third time with its database): %d requests acknowledged and found, "
                                + "%d calls concluded and found; ready again after %d to %d ms (mean %.0f); "
                                + "other answers to programs %s, to operators %s; events left over %d",
                        KILLS,
                        programs.acknowledged.size(),
                        operators.concluded.size(),
                        recovery.getMin(),
                        recovery.getMax(),
                        recovery.getAverage(),
                        programs.answers,
                        operators.answers,
                        ledger.unfinishedEvents());
            }
            assertThat(programs.answers.of(500)).isZero();
            assertThat(operators.answers.of(500)).isZero();
        }
    }
}

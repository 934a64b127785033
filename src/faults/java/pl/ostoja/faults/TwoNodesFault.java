package pl.ostoja.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.faults.Persistent.Answers;
import pl.ostoja.harness.Product;
import pl.ostoja.operations.LentServer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoNodesFault {

    @Test
    void two_nodes_on_one_database_share_the_queue_and_the_news() throws Exception {
        try (var town = Town.copy("two-nodes");
                var server = new LentServer(town.directory());
                var one = town.startOn(server, "one");
                var other = town.startOn(server, "other");
                var load = new Load()) {
            var news = millisUntilNewsAcross(town, one, other);

            var programs = new Programs(town);
            var operators = new Operators();
            for (var node : List.of(one, other)) {
                for (int n = 0; n < 3; n++) {
                    load.with(enough -> operators.work(node.address(), enough));
                }
                load.with(enough -> programs.work(node.address(), enough));
            }
            LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
            other.kill(); // its operators go home, and the rest of the queue is the first node's
            var atDeath = operators.concluded.size();
            other.startAgain();
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            load.finish();

            var ledger = Ledger.of(server.login());
            ledger.holdsOnce(operators);
            ledger.holdsOnceAmongOthers(programs);
            Said.say(
                    "two nodes: %d calls concluded by 6 operators, none in two pairs of hands, %d of them after one node "
                            + "was killed; %d requests; news of one node heard at the other after %s ms; "
                            + "other answers to operators %s, to programs %s",
                    operators.concluded.size(),
                    operators.concluded.size() - atDeath,
                    programs.acknowledged.size(),
                    news,
                    operators.answers,
                    programs.answers);
            assertThat(operators.answers.of(500)).isZero();
            assertThat(programs.answers.of(500)).isZero();
        }
    }

    /// Somebody signs in at one node and listens at the other, which knows the session too.
    private static List<Long> millisUntilNewsAcross(Town town, Product one, Product other) throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        var programs = new Programs(town);
        try (var person = new Persistent(new Answers())) {
            new Operator(person, one.address()).signIn("operator-7");
            var listening = Thread.ofVirtual()
                    .start(() -> person.listen(
                            HttpRequest.newBuilder(URI.create(other.address() + "/live?topic=requests"))
                                    .build(),
                            heard));
            assertThat(heard.poll(20, TimeUnit.SECONDS)).as("the stream begins").isEqualTo("ready");
            var millis = List.of(
                    millisUntilHeard(programs, one, heard),
                    millisUntilHeard(programs, one, heard),
                    millisUntilHeard(programs, one, heard));
            listening.interrupt();
            return millis;
        }
    }

    private static long millisUntilHeard(Programs programs, Product node, LinkedBlockingQueue<String> heard)
            throws InterruptedException {
        heard.clear();
        try (var sender = new Persistent(new Answers())) {
            sender.send(programs.request(node.address(), UUID.randomUUID()), 201);
            var start = System.nanoTime();
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("requests");
            return (System.nanoTime() - start) / 1_000_000;
        }
    }
}

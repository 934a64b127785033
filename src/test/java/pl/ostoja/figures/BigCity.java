package pl.ostoja.figures;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.Crowd;
import pl.ostoja.people.People;

/// A register of a million persons, entered through the use cases and kept between runs; nobody of them is
/// confined.
@TestComponent
class BigCity {

    static final int SIZE = 1_000_000;
    static final int STREETS = 2000;

    private static final int PORTION = 10_000;
    private static final String PORT = System.getProperty("ostoja.bench", "").replaceFirst(".*:(\\d+)/.*", "$1");

    private final People people;
    private final Centre centre;
    private final JdbcClient db;
    private final Clock clock;

    BigCity(People people, Centre centre, JdbcClient db, Clock clock) {
        this.people = people;
        this.centre = centre;
        this.db = db;
        this.clock = clock;
    }

    void fill() {
        assumeTrue(Crowd.isAvailable(), "skipped: no lists of names");
        if (centre.find().isEmpty()) {
            centre.setUp(act(), Towns.CZESTOCHOWA);
        }
        var there = count("select count(*) from people.person");
        var crowd = new Crowd(42 + there, STREETS);
        for (; there < SIZE; there += PORTION) {
            people.registerAll(act(), crowd.persons(PORTION));
        }
        db.sql("truncate quarantine.official_list, quarantine.status, monitoring.call cascade")
                .update();
        db.sql("analyze").update();
        say("persons", count("select count(*) from people.person"), "");
        say("statuses", count("select count(*) from quarantine.status"), "");
    }

    Act act() {
        return Act.ofSystem(clock.instant());
    }

    int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    /// How long the work takes here, and how long it would take on a machine of its own: what this process and the
    /// database computed.
    static void measure(String what, Runnable work) {
        var start = System.nanoTime();
        var busy = busy();
        work.run();
        System.out.println("measured: %s: %d ms, computed %d ms"
                .formatted(what, (System.nanoTime() - start) / 1_000_000, busy() - busy));
    }

    private static long busy() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.equals(ProcessHandle.current()) || isOfOurDatabase(process))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }

    private static boolean isOfOurDatabase(ProcessHandle process) {
        return Stream.of(Optional.of(process), process.parent())
                .flatMap(Optional::stream)
                .flatMap(one -> one.info().commandLine().stream())
                .anyMatch(line -> line.contains("postgres") && line.contains("port=" + PORT));
    }

    static void say(String what, long figure, String unit) {
        System.out.println("measured: %s: %d %s".formatted(what, figure, unit));
    }
}

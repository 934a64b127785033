package pl.ostoja.figures;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.Crowd;
import pl.ostoja.people.People;

/// A register of a million persons, entered through the use cases and kept between runs.
@TestComponent
class BigCity {

    static final int SIZE = 1_000_000;
    static final int STREETS = 2000;

    private static final int PORTION = 10_000;

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

    static long millis(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    static void say(String what, long figure, String unit) {
        System.out.println("measured: %s: %d %s".formatted(what, figure, unit));
    }
}

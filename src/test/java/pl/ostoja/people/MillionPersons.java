package pl.ostoja.people;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.kernel.Act;

/// Measures on a register of the size of a big city. Run by hand against a database of its own:
/// `mvn test -Dtest=MillionPersons -Dostoja.bench=<jdbc url>`.
@SpringBootTest(
        properties = {
            "spring.datasource.url=${ostoja.bench:}",
            "spring.datasource.username=postgres",
            "ostoja.live=false",
            "db-scheduler.enabled=false"
        })
@EnabledIfSystemProperty(named = "ostoja.bench", matches = "jdbc:.+")
class MillionPersons {

    static final int SIZE = 1_000_000;
    static final int LIST = 10_000;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void fill() {
        assumeTrue(Crowd.isAvailable(), "skipped: no lists of names");
        var there = db.sql("select count(*) from people.person")
                .query(Integer.class)
                .single();
        var crowd = new Crowd(42 + there, 2000);
        while (there < SIZE) {
            say("registerAll of %d among %d".formatted(LIST, there), register(crowd.persons(LIST)));
            there += LIST;
        }
        db.sql("analyze").update();
    }

    @Test
    void a_list_of_ten_thousand_is_matched_and_entered() {
        var mixed = new Crowd(42, 2000).persons(LIST);
        var candidates = mixed.stream()
                .map(person -> new Candidate(
                        person.firstNames(),
                        person.surname(),
                        person.pesel(),
                        person.birthDate(),
                        null,
                        person.address(),
                        person.phones()))
                .toList();
        for (var round = 0; round < 5; round++) {
            var start = System.nanoTime();
            var matches = people.matchAll(candidates);
            say(
                    "matchAll of %d, %d found"
                            .formatted(
                                    LIST,
                                    matches.stream()
                                            .filter(match -> match.person() != null)
                                            .count()),
                    millis(start));
        }
        IntStream.range(0, 3)
                .forEach(round ->
                        say("registerAll of 10,000 more", register(new Crowd(System.nanoTime(), 2000).persons(LIST))));
    }

    private long register(List<NewPerson> persons) {
        var start = System.nanoTime();
        people.registerAll(Act.ofSystem(clock.instant()), persons);
        return millis(start);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void say(String what, long millis) {
        System.out.println("measured: " + what + ": " + millis + " ms");
    }
}

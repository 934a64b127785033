package pl.ostoja.people;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    PersonSearch search;

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
            say("registerAll of %d among %d, ms".formatted(LIST, there), register(crowd.persons(LIST)));
            there += LIST;
        }
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
            var busy = cpu();
            var matches = people.matchAll(candidates);
            say("of which Java computed, ms", (cpu() - busy) / 1_000_000);
            say(
                    "matchAll of %d, %d found, ms"
                            .formatted(
                                    LIST,
                                    matches.stream()
                                            .filter(match -> match.person() != null)
                                            .count()),
                    millis(start));
        }
        IntStream.range(0, 3)
                .forEach(round -> say(
                        "registerAll of 10,000 more, ms", register(new Crowd(System.nanoTime(), 2000).persons(LIST))));
    }

    @Test
    void people_are_found_while_somebody_types() {
        var typed = db.sql("""
                select first_names, surname, pesel,
                       (select value from people.contact_point t where t.person = p.id and t.removed_at is null limit 1) as phone,
                       (select address from people.household h where h.id = p.household) as address
                  from people.person p tablesample system (0.05) repeatable (7) limit 300
                """).query((row, _) -> keystrokes(row)).stream()
                .flatMap(List::stream)
                .toList();
        typed.forEach(search::first);
        var times = typed.stream()
                .map(words -> Map.entry(words, time(words)))
                .sorted(Map.Entry.comparingByValue())
                .toList();
        say(
                "search, p50 of " + times.size() + " in microseconds",
                times.get(times.size() / 2).getValue());
        say("search, p95 in microseconds", times.get(times.size() * 95 / 100).getValue());
        times.reversed().stream().limit(15).forEach(slow -> say("slowest: " + slow.getKey(), slow.getValue() / 1000));
    }

    private static List<String> keystrokes(ResultSet row) throws SQLException {
        var surname = row.getString("surname");
        var first = row.getString("first_names");
        var typed = new ArrayList<String>();
        for (var n = 2; n <= Math.min(7, surname.length()); n++) {
            typed.add(surname.substring(0, n));
        }
        typed.add(surname + " " + first.charAt(0));
        typed.add(surname.substring(0, 3) + " " + first.substring(0, 3));
        typed.add(first + " " + surname.substring(0, 2));
        typed.add(first);
        typed.add(row.getString("address"));
        Stream.of(row.getString("phone"), row.getString("pesel"))
                .filter(Objects::nonNull)
                .forEach(number -> {
                    typed.add(number);
                    typed.add(number.substring(0, 7));
                });
        return typed;
    }

    private long time(String typed) {
        var start = System.nanoTime();
        search.first(typed);
        return (System.nanoTime() - start) / 1000;
    }

    private long register(List<NewPerson> persons) {
        var start = System.nanoTime();
        var busy = cpu();
        people.registerAll(Act.ofSystem(clock.instant()), persons);
        say("of which Java computed, ms", (cpu() - busy) / 1_000_000);
        return millis(start);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void say(String what, long millis) {
        System.out.println("measured: " + what + ": " + millis);
    }
}

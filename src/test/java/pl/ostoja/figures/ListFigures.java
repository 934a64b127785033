package pl.ostoja.figures;

import static pl.ostoja.figures.BigCity.measure;
import static pl.ostoja.figures.BigCity.say;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.monitoring.Calls;
import pl.ostoja.monitoring.Rounds;
import pl.ostoja.monitoring.Taking;
import pl.ostoja.quarantine.intake.ListId;
import pl.ostoja.quarantine.intake.ListWork;
import pl.ostoja.quarantine.intake.Lists;
import pl.ostoja.quarantine.intake.Receipt;

/// Lists against a million persons: 10,000 rows are looked over in 3 s and applied in 5 s, 100,000 in 45 s in constant
/// memory, and the phones stay fast meanwhile.
@BigCityFigures
class ListFigures {

    private static final LocalDate DAY = LocalDate.of(2020, 4, 27);

    @Autowired
    BigCity city;

    @Autowired
    Lists lists;

    @Autowired
    ListWork work;

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    private long seed;

    @BeforeAll
    void fill() {
        city.fill();
        seed = city.count("select count(*) from people.person");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 10_000, 100_000})
    void a_list_of(int rows) throws IOException {
        var file = new BigList(db, rows, seed++).write(DAY);
        var phones = new Phones();
        var ringing = CompletableFuture.runAsync(phones);
        var id = new ListId[1];
        try {
            var receipt = new Receipt(file, "lista.xlsx", "PSSE w Częstochowie", "art. 11", DAY);
            measure(rows + " rows, received", () -> id[0] = lists.receive(city.act(), receipt));
            measure(rows + " rows, first look", () -> lists.read(id[0], null));
            measure(rows + " rows, difference", () -> work.compare(city.act(), id[0]));
            measure(rows + " rows, applied", () -> work.apply(city.act(), id[0]));
        } finally {
            phones.hungUp.set(true);
            ringing.join();
            Files.delete(file);
        }
        System.out.println("measured: " + rows + " rows: " + lists.get(id[0]).state() + " "
                + lists.get(id[0]).counts());
        phones.tell(rows);
        say(
                "memory in use",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                "MB");
        measure("round of the day made", () -> rounds.make(city.act(), DAY));
    }

    /// An operator who takes a call and gives it back, ten times a second.
    private final class Phones implements Runnable {

        private final List<Long> micros = new ArrayList<>();
        private final AtomicBoolean hungUp = new AtomicBoolean();

        @Override
        public void run() {
            var operator = workers.of(Role.OPERATOR);
            while (!hungUp.get()) {
                var start = System.nanoTime();
                var taking = calls.takeNext(workers.act(operator), Set.of());
                micros.add((System.nanoTime() - start) / 1000);
                if (taking instanceof Taking.Taken taken) {
                    calls.giveBack(workers.act(operator), taken.call(), "pomiar");
                }
                LockSupport.parkNanos(100_000_000);
            }
        }

        void tell(int rows) {
            var sorted = micros.stream().sorted().toList();
            say("%d rows, calls taken meanwhile".formatted(rows), sorted.size(), "");
            say("%d rows, take-next p50".formatted(rows), sorted.get(sorted.size() / 2), "us");
            say("%d rows, take-next p95".formatted(rows), sorted.get(sorted.size() * 95 / 100), "us");
            say("%d rows, take-next slowest".formatted(rows), sorted.getLast(), "us");
        }
    }
}

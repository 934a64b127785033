package pl.ostoja.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryWorld;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.NewPerson;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;

/// Measures a round of ten thousand calls with a million attempts of history behind it. Run by hand against a database
/// of its own: `mvn test -Dtest=TenThousandCalls -Dostoja.bench=<jdbc url>`.
@SpringBootTest(
        properties = {
            "spring.datasource.url=${ostoja.bench:}",
            "spring.datasource.username=postgres",
            "ostoja.live=false",
            "ostoja.setup=false",
            "db-scheduler.enabled=false"
        })
@Import(StoryWorld.class)
@EnabledIfSystemProperty(named = "ostoja.bench", matches = "jdbc:.+")
class TenThousandCalls {

    static final int CALLS = 10_000;
    static final int ATTEMPTS = 1_000_000;
    static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

    @Autowired
    People people;

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Talks talks;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void fill() {
        clock.set(FIRST.atTime(9, 0).atZone(clock.getZone()).toInstant());
        if (count("people.person") < CALLS) {
            for (int batch = 0; batch < CALLS; batch += 1000) {
                var from = batch;
                confine(people.registerAll(
                        act(),
                        IntStream.range(from, from + 1000)
                                .mapToObj(TenThousandCalls::person)
                                .toList()));
            }
            remember();
            db.sql("analyze").update();
        }
    }

    @Test
    void rounds_are_made_and_worked_on() {
        for (int n = 0; n < 5; n++) {
            var last = db.sql("select coalesce(max(day), '2021-02-28') from monitoring.round")
                    .query(LocalDate.class)
                    .single();
            clock.set(last.plusDays(1).atTime(9, 0).atZone(clock.getZone()).toInstant());
            var start = System.nanoTime();
            var made = rounds.make(act(), last.plusDays(1));
            say("round of %d calls, ms".formatted(made.calls()), millis(start));
            work();
        }
    }

    private void work() {
        var operator = new Actor(Ids.next(), "Ola");
        var taking = new ArrayList<Long>();
        var ending = new ArrayList<Long>();
        for (int n = 0; n < 500; n++) {
            var act = new Act(Ids.next(), operator, clock.instant(), Channel.PHONE);
            var start = System.nanoTime();
            var call = ((Taking.Taken) calls.takeNext(act, Set.of())).call();
            taking.add(System.nanoTime() - start);
            start = System.nanoTime();
            talks.conclude(
                    act.part("outcome"),
                    call,
                    n % 8 == 0
                            ? Conclusion.of("NO_ANSWER")
                            : Conclusion.reached(List.of(new Answer(null, "food", n % 30 == 1 ? "one" : "week"))));
            ending.add(System.nanoTime() - start);
            clock.set(clock.instant().plusSeconds(2));
        }
        say("take-next p50, p95, µs", percentiles(taking));
        say("outcome p50, p95, µs", percentiles(ending));
    }

    /// They stay confined for a long time, so that every day has its ten thousand.
    private void confine(List<PersonId> persons) {
        db.sql("""
                insert into quarantine.status (id, person, household, kind, basis, start_day, reported_end,
                                               state, origin, source, created_at, version)
                select gen_random_uuid(), p.id, p.household, 'QUARANTINE', 'CONTACT', '2021-02-20', '2021-12-31',
                       'ACTIVE', 'SANITARY_STATION', 'PSSE', '2021-02-20 08:00+01', 0
                  from people.person_card p where p.id = any (:persons)
                """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /// A hundred days of calls and attempts, as if they had been made.
    private void remember() {
        db.sql("select kernel.cover_all_months('2020-10-01', '2021-06-01')")
                .query((_, _) -> "")
                .list();
        for (var sql : List.of("""
                insert into monitoring.round (day, made_at, first_made_at)
                select d::date, d, d from generate_series('2020-11-20'::timestamptz, '2021-02-27', '1 day') d
                """, """
                insert into monitoring.call (id, day, household, phone, state, score, parts, closes_at, script, made_at,
                                             done_at, first_attempt_at)
                select gen_random_uuid(), r.day, p.household, p.phone, 'REACHED', 100, '{}', r.day + time '20:00',
                       'STANDARD', r.made_at, r.made_at, r.made_at
                  from monitoring.round r cross join people.person_card p
                """, """
                insert into monitoring.check_in (call, person, day, household, plan, kind, first, due_since, known_at,
                                                 state, outcome, done_at)
                select c.id, p.id, c.day, c.household, w.id, 'QUARANTINE', false, c.day, c.made_at, 'REACHED',
                       'REACHED', c.made_at
                  from monitoring.call c join people.person p on p.household = c.household
                  join monitoring.plan w on w.kind = 'QUARANTINE'
                """, """
                insert into monitoring.contact (id, entered_at, attempt, at, day, call, person, household, channel,
                                                outcome, reached, first, kind, phone, name)
                select gen_random_uuid(), k.done_at, gen_random_uuid(), k.done_at, k.day, k.call, k.person, k.household,
                       'PHONE', 'REACHED', true, false, 'QUARANTINE', '+48600100200', 'Ola'
                  from monitoring.check_in k limit %d
                """.formatted(ATTEMPTS))) {
            var start = System.nanoTime();
            say("rows of history", db.sql(sql).update());
            say("in ms", millis(start));
        }
    }

    private static NewPerson person(int number) {
        return new NewPerson(
                "Osoba",
                "Numer" + number,
                null,
                LocalDate.of(1960, 1, 1).plusDays(number),
                null,
                null,
                "ul. Długa %d/%d, Miasto".formatted(number / 50 + 1, number % 50 + 1),
                List.of("%d".formatted(600_000_000 + number)),
                null);
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private Act act() {
        return Act.ofSystem(clock.instant());
    }

    private static String percentiles(List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1000 + ", " + sorted.get(sorted.size() * 95 / 100) / 1000;
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void say(String what, Object value) {
        System.out.println("BENCH " + what + ": " + value);
    }
}

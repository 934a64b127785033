package pl.ostoja.monitoring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class ClaimStory {

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Talks talks;

    @Autowired
    People people;

    @Autowired
    Confinements confinements;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    WatchedTown town;

    @BeforeEach
    void nineInTheMorning() {
        town = new WatchedTown(people, confinements);
        clock.set(at("09:00"));
    }

    @Test
    void two_operators_never_get_the_same_call() throws Exception {
        town.strangers(60);
        make();
        var operators = IntStream.range(0, 16).mapToObj(_ -> operator()).toList();

        try (var hands = Executors.newFixedThreadPool(16)) {
            var done = hands.invokeAll(
                    operators.stream().map(this::worksUntilNothingIsDue).toList());
            var taken = done.stream().mapToInt(ClaimStory::result).sum();

            assertThat(taken).isEqualTo(60);
        }
        assertThat(db.sql("select count(distinct call) from monitoring.claim")
                        .query(Integer.class)
                        .single())
                .isEqualTo(60);
        assertThat(db.sql("select count(*) from monitoring.contact")
                        .query(Integer.class)
                        .single())
                .isEqualTo(60);
    }

    @Test
    void an_operator_who_asks_again_gets_the_same_call_until_its_outcome() {
        town.strangers(2);
        make();
        var ola = operator();

        var first = call(calls.takeNext(workers.act(ola), Set.of()));

        assertThat(calls.takeNext(workers.act(ola), Set.of())).isEqualTo(new Taking.StillOpen(first));
        talks.conclude(workers.act(ola), first, Conclusion.reached(java.util.List.of()));
        assertThat(call(calls.takeNext(workers.act(ola), Set.of()))).isNotEqualTo(first);
    }

    @Test
    void two_tabs_of_one_operator_get_one_call() {
        town.strangers(8);
        make();
        var ola = operator();

        var got = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> call(calls.takeNext(workers.act(ola), Set.of())))
                .collect(toSet());

        assertThat(got).hasSize(1);
    }

    @Test
    void the_same_act_of_taking_is_one_call_even_later() {
        town.strangers(3);
        make();
        var ola = operator();
        var act = workers.act(ola);
        var first = call(calls.takeNext(act, Set.of()));
        talks.conclude(workers.act(ola), first, Conclusion.reached(java.util.List.of()));

        assertThat(calls.takeNext(act, Set.of())).isEqualTo(new Taking.Taken(first));
        assertThat(calls.inHands(ola.id().value())).isEmpty();
    }

    private Callable<Integer> worksUntilNothingIsDue(SignedIn operator) {
        return () -> {
            int taken = 0;
            while (calls.takeNext(workers.act(operator), Set.of()) instanceof Taking.Taken(var call)) {
                talks.conclude(workers.act(operator), call, Conclusion.reached(java.util.List.of()));
                taken++;
            }
            return taken;
        };
    }

    private static int result(java.util.concurrent.Future<Integer> work) {
        try {
            return work.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void make() {
        rounds.make(workers.systemAct(), MONDAY);
    }

    private SignedIn operator() {
        return workers.of(Role.OPERATOR);
    }

    private static CallId call(Taking taking) {
        return switch (taking) {
            case Taking.Taken(var call) -> call;
            case Taking.StillOpen(var call) -> call;
            case Taking.Gone gone -> throw new AssertionError(gone.toString());
            case Taking.NothingDue nothing -> throw new AssertionError(nothing.toString());
        };
    }
}

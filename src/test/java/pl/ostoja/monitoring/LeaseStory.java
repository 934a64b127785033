package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class LeaseStory {

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
    void a_lost_browser_gives_the_call_back_with_a_note() {
        town.zofia();
        make();
        var ola = operator();
        var marek = operator();
        var call = call(calls.takeNext(workers.act(ola), Set.of()));

        clock.forward(Duration.ofMinutes(4));
        assertThat(calls.keep(workers.act(ola), call)).isTrue();
        clock.forward(Duration.ofMinutes(4));
        assertThat(calls.takeNext(workers.act(marek), Set.of())).isInstanceOf(Taking.NothingDue.class);
        clock.forward(Duration.ofMinutes(2));

        assertThat(call(calls.takeNext(workers.act(marek), Set.of()))).isEqualTo(call);
        assertThat(calls.keep(workers.act(ola), call)).isFalse();
        assertThat(db.sql("select ended_as from monitoring.claim order by taken_at limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("LEASE_RAN_OUT");
    }

    @Test
    void a_talk_is_not_lost_with_its_lease_unless_somebody_else_has_the_call() {
        town.strangers(2);
        make();
        var ola = operator();
        var marek = operator();
        var call = call(calls.takeNext(workers.act(ola), Set.of()));
        clock.forward(Duration.ofMinutes(6));
        calls.sweep();

        assertThat(talks.conclude(workers.act(ola), call, Conclusion.of("NO_ANSWER"))
                        .state())
                .isEqualTo(CallState.NOT_REACHED);

        var next = call(calls.takeNext(workers.act(ola), Set.of()));
        clock.forward(Duration.ofMinutes(6));
        assertThat(call(calls.takeNext(workers.act(marek), Set.of()))).isEqualTo(next);
        assertThatThrownBy(() -> talks.conclude(workers.act(ola), next, Conclusion.of("NO_ANSWER")))
                .isInstanceOf(Problem.Refused.class)
                .hasMessage("call-is-not-in-your-hands");
    }

    @Test
    void a_call_is_given_back_only_with_a_reason() {
        town.zofia();
        make();
        var ola = operator();
        var call = call(calls.takeNext(workers.act(ola), Set.of()));

        assertThatThrownBy(() -> calls.giveBack(workers.act(ola), call, " ")).isInstanceOf(Problem.Refused.class);
        calls.giveBack(workers.act(ola), call, "sąsiadka");

        assertThat(calls.inHands(ola.id().value())).isEmpty();
        assertThat(call(calls.takeNext(workers.act(operator()), Set.of()))).isEqualTo(call);
    }

    @Test
    void a_picked_call_is_noted_with_its_reason() {
        var jan = town.jan();
        town.zofia();
        make();
        var ola = operator();
        var wanted = new CallId(db.sql("select call from monitoring.check_in where person = ?")
                .param(jan.value())
                .query(java.util.UUID.class)
                .single());

        assertThat(calls.pick(workers.act(ola), wanted, "oddzwonił")).isEqualTo(new Taking.Taken(wanted));
        assertThat(calls.pick(workers.act(operator()), wanted, "ja też"))
                .isEqualTo(new Taking.Gone(wanted, CallState.IN_PROGRESS, ola.displayName()));
        assertThat(db.sql("select picked from monitoring.claim")
                        .query(String.class)
                        .single())
                .isEqualTo("oddzwonił");
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

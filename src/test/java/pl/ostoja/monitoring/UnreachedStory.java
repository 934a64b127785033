package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.Set;
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
class UnreachedStory {

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Talks talks;

    @Autowired
    Coverage coverage;

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
    SignedIn ola;

    @BeforeEach
    void nineInTheMorning() {
        town = new WatchedTown(people, confinements);
        ola = workers.of(Role.OPERATOR);
        clock.set(at("09:00"));
    }

    @Test
    void who_does_not_answer_three_times_is_with_the_district_worker() {
        town.zofia();
        var call = nextCall();

        assertThat(talks.conclude(workers.act(ola), call, Conclusion.of("NO_ANSWER"))
                        .nextAt())
                .isEqualTo(at("11:30"));
        clock.set(at("11:30"));
        assertThat(taken()).isEqualTo(call);
        talks.conclude(workers.act(ola), call, Conclusion.of("VOICEMAIL"));
        clock.set(at("14:00"));
        assertThat(taken()).isEqualTo(call);
        var third = talks.conclude(workers.act(ola), call, Conclusion.of("NO_ANSWER"));

        assertThat(third.state()).isEqualTo(CallState.ESCALATED);
        assertThat(third.step()).isEqualTo(Step.DISTRICT_WORKER);
        assertThat(coverage.of(MONDAY).isComplete()).isTrue();
        assertThat(coverage.exceptions(MONDAY)).singleElement().satisfies(row -> {
            assertThat(row.attempts()).isEqualTo(3);
            assertThat(row.owner()).isEqualTo(Role.HEAD_OF_SECTION);
            assertThat(row.deadline()).isEqualTo(at("18:00"));
            assertThat(row.why()).isEqualTo("attempts-used");
        });
    }

    @Test
    void a_promised_call_comes_back_at_its_time_before_the_others() {
        town.strangers(3);
        var call = nextCall();

        talks.conclude(workers.act(ola), call, Conclusion.callBack(at("10:00")));
        assertThat(taken()).isNotEqualTo(call);
        clock.set(at("10:06"));

        assertThat(takenBy(workers.of(Role.OPERATOR))).isEqualTo(call);
    }

    @Test
    void a_strangers_number_is_marked_and_never_rung_again() {
        town.zofia();
        var call = nextCall();

        var concluded = talks.conclude(workers.act(ola), call, Conclusion.of("STRANGER"));

        assertThat(concluded.step()).isEqualTo(Step.DISTRICT_WORKER);
        assertThat(count("people.phone_card where wrong_since is null")).isZero();
    }

    @Test
    void who_refuses_is_not_called_until_one_offer_before_the_end() {
        var zofia = town.zofia();
        talks.conclude(workers.act(ola), nextCall(), Conclusion.of("REFUSED"));

        var days = IntStream.rangeClosed(1, 9)
                .filter(day -> {
                    clock.set(at(MONDAY.plusDays(day), "09:00"));
                    return rounds.make(workers.systemAct(), MONDAY.plusDays(day))
                                    .persons()
                            > 0;
                })
                .boxed()
                .toList();

        assertThat(days).contains(8);
        assertThat(days).doesNotContain(1, 2, 3, 4, 5, 6, 7);
        assertThat(zofia).isNotNull();
    }

    @Test
    void on_the_day_of_a_death_the_household_is_left_in_peace() {
        var family = town.family();
        var call = nextCall();

        talks.conclude(
                workers.act(ola),
                call,
                Conclusion.callBack(at("12:00")).except(family.get(2), "DIED").on(MONDAY));
        rounds.make(workers.systemAct(), MONDAY);

        assertThat(count("monitoring.check_in where state = 'OPEN'")).isZero();
        clock.set(at(MONDAY.plusDays(1), "09:00"));
        assertThat(rounds.make(workers.systemAct(), MONDAY.plusDays(1)).persons())
                .isEqualTo(4);
    }

    private CallId nextCall() {
        rounds.make(workers.systemAct(), MONDAY);
        return taken();
    }

    private CallId taken() {
        return takenBy(ola);
    }

    private CallId takenBy(SignedIn operator) {
        return ((Taking.Taken) calls.takeNext(workers.act(operator), Set.of())).call();
    }

    private int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }
}

package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.List;
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
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class TalkStory {

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
    void a_family_of_five_on_one_phone_is_one_call_five_lines_and_the_needs_that_were_heard() {
        var family = town.family();
        var grandmother = family.get(2);
        var call = nextCall();

        var concluded = talks.conclude(
                workers.act(ola),
                call,
                Conclusion.reached(List.of(
                        new Answer(null, "food", "one"),
                        new Answer(null, "children", "equipment"),
                        new Answer(grandmother, "medicines", "none"))));

        assertThat(concluded.state()).isEqualTo(CallState.REACHED);
        assertThat(concluded.requests()).hasSize(2);
        assertThat(db.sql("""
                        select kind || ' ' || quantity || ' ' || coalesce(cannot_secure::text, '-') || ' ' || urgency
                          from requests.need_card order by kind
                        """).query(String.class).list())
                .containsExactly(
                        "dry-provisions 1 true TODAY",
                        "hot-meal 5 true TODAY",
                        "medicines 1 - TODAY",
                        "school-equipment 1 - TWO_DAYS");
        assertThat(count("monitoring.contact where reached")).isEqualTo(5);
        assertThat(db.sql("select count(distinct attempt) from monitoring.contact")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(coverage.of(MONDAY)).isEqualTo(new DayCoverage(5, 5, 0, 0, 0, 0));
    }

    @Test
    void the_same_outcome_sent_twice_is_one_talk() {
        town.zofia();
        var call = nextCall();
        var act = workers.act(ola);
        var heard = Conclusion.reached(List.of(new Answer(null, "pets", "walk")));

        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(_ -> talks.conclude(act, call, heard))
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
        assertThat(count("monitoring.contact")).isEqualTo(1);
        assertThat(count("requests.need_card")).isEqualTo(1);
    }

    @Test
    void a_need_that_is_open_already_is_not_promised_twice() {
        town.zofia();
        var call = nextCall();
        talks.conclude(workers.act(ola), call, Conclusion.reached(List.of(new Answer(null, "pets", "walk"))));
        clock.set(at(MONDAY.plusDays(1), "09:00"));
        rounds.make(workers.systemAct(), MONDAY.plusDays(1));

        var again = talks.conclude(
                workers.act(ola),
                taken(),
                Conclusion.reached(List.of(new Answer(null, "pets", "walk"), new Answer(null, "fuel", "ends"))));

        assertThat(again.requests()).hasSize(1);
        assertThat(db.sql("select kind from requests.need_card order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("fuel", "pet");
    }

    @Test
    void a_death_needs_a_day_and_a_promise_a_time_to_come() {
        town.zofia();
        var call = nextCall();

        assertThatThrownBy(() -> talks.conclude(workers.act(ola), call, Conclusion.of("DIED")))
                .isInstanceOf(Problem.Refused.class);
        assertThatThrownBy(() -> talks.conclude(workers.act(ola), call, Conclusion.callBack(at("08:00"))))
                .isInstanceOf(Problem.Refused.class);
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

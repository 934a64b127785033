package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class RoundStory {

    @Autowired
    Rounds rounds;

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
    void morning() {
        town = new WatchedTown(people, confinements);
    }

    @Test
    void one_call_covers_a_household_and_each_person_has_a_line() {
        town.family();
        town.zofia();

        make();

        assertThat(count("monitoring.call")).isEqualTo(2);
        assertThat(count("monitoring.check_in")).isEqualTo(6);
    }

    @Test
    void a_round_made_again_changes_nothing_and_adds_only_who_is_new() {
        town.zofia();
        make();

        assertThat(make().calls()).isZero();

        town.jan();
        make();
        assertThat(count("monitoring.call")).isEqualTo(2);
    }

    @Test
    void rounds_made_at_once_by_many_hold_everybody_once() {
        town.strangers(20);

        IntStream.range(0, 8).parallel().forEach(_ -> make());

        assertThat(count("monitoring.call")).isEqualTo(20);
        assertThat(count("monitoring.check_in")).isEqualTo(20);
    }

    @Test
    void an_ended_status_gives_no_call() {
        town.confine(town.residents.zofia(), MONDAY.minusDays(12), MONDAY.minusDays(2));

        assertThat(make().persons()).isZero();
    }

    @Test
    void who_is_released_during_the_day_is_no_longer_called() {
        var zofia = town.residents.zofia();
        var status = town.confine(zofia, MONDAY.minusDays(1), MONDAY.plusDays(5));
        make();

        confinements.cancel(workers.systemAct(), status, "error");
        make();

        assertThat(states(zofia)).isEqualTo("CANCELLED CANCELLED");
    }

    @Test
    void a_new_member_of_a_household_joins_the_call_that_waits() {
        var family = town.residents.familyOfFive();
        town.quarantined(family.get(0));
        make();

        family.stream().skip(1).forEach(town::quarantined);
        make();

        assertThat(count("monitoring.call")).isEqualTo(1);
        assertThat(count("monitoring.check_in")).isEqualTo(5);
    }

    @Test
    void who_was_not_called_yesterday_comes_today_with_that_as_a_reason() {
        var zofia = town.zofia();
        make();

        clock.set(at(MONDAY.plusDays(1), "07:00"));
        var made = rounds.make(workers.systemAct(), MONDAY.plusDays(1));

        assertThat(made.carried()).isEqualTo(1);
        assertThat(db.sql("select parts ->> 'MISSED_YESTERDAY' from monitoring.call where day = ?")
                        .param(MONDAY.plusDays(1))
                        .query(String.class)
                        .single())
                .isEqualTo("200");
        assertThat(states(zofia)).isEqualTo("CARRIED_OVER MISSED, DUE OPEN");
    }

    @Test
    void who_has_no_phone_is_with_the_district_worker_at_once() {
        var anna = town.quarantined(town.residents.enter("Anna", "Bez", null, null, null, "ul. Krótka 3"));

        make();

        assertThat(states(anna)).isEqualTo("ESCALATED OPEN");
        assertThat(db.sql("select step || ' ' || why from monitoring.escalation")
                        .query(String.class)
                        .single())
                .isEqualTo("DISTRICT_WORKER no-phone");
    }

    @Test
    void yesterdays_round_is_not_made_today() {
        assertThatThrownBy(() -> rounds.make(workers.systemAct(), MONDAY.minusDays(1)))
                .isInstanceOf(Problem.Refused.class)
                .hasMessage("round-is-of-the-past");
    }

    private RoundMade make() {
        return rounds.make(workers.systemAct(), MONDAY);
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private String states(PersonId person) {
        UUID id = person.value();
        return db.sql("""
                select string_agg(c.state || ' ' || k.state, ', ' order by k.day)
                  from monitoring.check_in k join monitoring.call c on c.id = k.call where k.person = ?
                """).param(id).query(String.class).single();
    }
}

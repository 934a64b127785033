package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;

@StoryTest
class DuplicateStory {

    @Autowired
    HelpRequests requests;

    @Autowired
    Escalation escalation;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    Needs needs;
    SignedIn ewa;
    PersonId zofia;

    @BeforeEach
    void world() {
        needs = new Needs(requests);
        ewa = workers.of(Role.OPERATOR);
        zofia = new Residents(people).zofia();
    }

    @Test
    void the_same_need_that_is_open_already_is_shown_before_anything_is_saved() {
        var open = needs.shopping(act(), zofia);

        var answer = requests.open(
                act(), OpenRequest.of(zofia, Origin.HOTLINE, WantedNeed.of("shopping"), WantedNeed.of("medicines")));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Opening.Duplicates.class,
                        duplicates -> assertThat(duplicates.open())
                                .extracting(Opening.Duplicate::need)
                                .containsExactly(open));
        assertThat(first("select count(*)::text from requests.request")).isEqualTo("1");
    }

    @Test
    void a_worker_may_open_it_all_the_same() {
        needs.shopping(act(), zofia);

        var answer = requests.open(
                act(),
                OpenRequest.of(zofia, Origin.HOTLINE, WantedNeed.of("shopping")).acceptingDuplicates());

        assertThat(answer).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void of_two_operators_who_open_the_same_need_at_once_the_second_sees_the_first() {
        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(_ -> requests.open(act(), OpenRequest.of(zofia, Origin.HOTLINE, WantedNeed.of("shopping"))))
                .toList();

        assertThat(answers).filteredOn(Opening.Opened.class::isInstance).hasSize(1);
    }

    @Test
    void the_same_act_sent_again_opens_nothing_new() {
        var act = act();
        var command = OpenRequest.of(zofia, Origin.HOTLINE, WantedNeed.of("shopping"));

        assertThat(requests.open(act, command)).isEqualTo(requests.open(act, command));
    }

    private Act act() {
        return workers.act(ewa);
    }

    private @Nullable String stage() {
        return first("select stage from requests.need");
    }

    private @Nullable String first(String sql) {
        return db.sql(sql).query((row, _) -> row.getString(1)).list().getFirst();
    }

    private static boolean isRefused(Runnable deed) {
        try {
            deed.run();
            return false;
        } catch (Problem.Refused _) {
            return true;
        }
    }
}

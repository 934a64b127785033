package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
class RequestStory {

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
    void a_request_has_an_owner_and_a_clock_from_the_first_moment() {
        needs.medicines(act(), zofia);

        assertThat(db.sql("select owner from requests.request")
                        .query(UUID.class)
                        .single())
                .isEqualTo(ewa.id().value());
        assertThat(first("select (due_by - opened_at)::text from requests.need"))
                .isEqualTo("06:00:00");
    }

    @Test
    void help_that_a_neighbour_asked_for_waits_until_the_person_agrees() {
        var request = Needs.opened(requests.open(
                act(),
                OpenRequest.of(zofia, Origin.THIRD_PARTY, WantedNeed.of("shopping"))
                        .reportedBy("sąsiadka")));
        assertThat(stage()).isEqualTo("NEW");

        requests.consent(act(), request.request(), true);

        assertThat(stage()).isEqualTo("VERIFIED");
    }

    @Test
    void who_refuses_help_closes_the_request_and_a_later_call_opens_it_again() {
        var request = Needs.opened(requests.open(
                act(),
                OpenRequest.of(zofia, Origin.THIRD_PARTY, WantedNeed.of("shopping"))
                        .reportedBy("sąsiadka")));

        requests.consent(act(), request.request(), false);

        assertThat(first("select outcome || ' ' || reason from requests.need")).isEqualTo("WITHDRAWN DOES_NOT_WANT");
        requests.reopen(act(), request.needs().getFirst());
        assertThat(first("select reopened::text from requests.need where closed_at is null"))
                .isEqualTo("1");
    }

    @Test
    void a_referral_stays_open_until_the_partner_answers() {
        var need = needs.need(act(), zofia, WantedNeed.of("legal-advice"));

        var referral = requests.refer(act(), need, "Okręgowa Izba Radców Prawnych");

        assertThat(first("select closed_at::text from requests.need")).isNull();
        requests.recordAnswer(act(), referral, true, "porada w czwartek");
        assertThatThrownBy(() -> requests.recordAnswer(act(), referral, true, null))
                .hasMessage("referral-is-answered");
    }

    @Test
    void what_is_late_goes_to_the_head_once() {
        needs.medicines(act(), zofia);

        assertThat(escalation.run()).isZero();
        clock.forward(Duration.ofHours(7));

        assertThat(escalation.run()).isEqualTo(1);
        assertThat(escalation.run()).isZero();
    }

    @Test
    void a_need_is_met_or_withdrawn_never_both() {
        var need = needs.shopping(act(), zofia);

        var refused = IntStream.range(0, 2)
                .parallel()
                .filter(n -> isRefused(() -> {
                    if (n == 0) {
                        requests.meet(act(), need, new Provided(1, 0, 4000, null));
                    } else {
                        requests.withdraw(act(), need, Withdrawal.NO_LONGER_NEEDED, null);
                    }
                }))
                .count();

        assertThat(refused).isEqualTo(1);
        assertThat(first("""
                select (outcome = 'FULFILLED')::text from requests.need
                """)).isEqualTo(first("select (count(*) = 1)::text from requests.service"));
    }

    @Test
    void a_request_without_needs_and_a_need_outside_the_catalogue_are_refused() {
        assertThatThrownBy(() -> requests.open(
                        act(), new OpenRequest(zofia, null, Origin.HAND, null, null, null, List.of(), false)))
                .hasMessage("a-request-names-a-need");
        assertThatThrownBy(() -> needs.need(act(), zofia, WantedNeed.of("gold")))
                .hasMessage("need-is-not-in-the-catalogue");
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

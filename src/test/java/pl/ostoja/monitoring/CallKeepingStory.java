package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.quarantine.Confinements;

@StoryTest
class CallKeepingStory {

    @Autowired
    MockMvcTester browser;

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
    SignedIn ola;

    @BeforeEach
    void nineInTheMorning() {
        town = new WatchedTown(people, confinements);
        ola = workers.of(Role.OPERATOR);
        clock.set(at("09:00"));
    }

    @Test
    void a_break_takes_no_next_call() {
        town.strangers(2);
        make();
        take();

        post("/next-call/" + call() + "/outcome", "outcome", "NO_ANSWER", "break", "1");

        assertThat(db.sql("select count(*) from monitoring.call where state = 'IN_PROGRESS'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_page_that_lost_its_call_says_so() {
        town.zofia();
        make();
        take();
        var call = call();
        assertThat(post("/next-call/" + call + "/heartbeat")).hasStatus(204);
        clock.forward(java.time.Duration.ofMinutes(6));
        post("/next-call", workers.of(Role.OPERATOR));

        assertThat(post("/next-call/" + call + "/heartbeat")).hasStatus(409);
    }

    @Test
    void a_direct_pick_is_possible_with_a_reason() {
        town.strangers(2);
        make();
        var call = db.sql("select id from monitoring.call limit 1")
                .query(UUID.class)
                .single();

        assertThat(post("/calls/" + call + "/pick", "reason", "oddzwoniła")).hasRedirectedUrl("/next-call");

        assertThat(call()).isEqualTo(call);
    }

    private void make() {
        rounds.make(workers.systemAct(), MONDAY);
    }

    private void take() {
        post("/next-call", ola);
    }

    private MvcTestResult post(String path, SignedIn who) {
        return browser.post()
                .uri(path)
                .param("act", Ids.next().toString())
                .with(as(who))
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).param("act", Ids.next().toString());
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.with(as(ola)).exchange();
    }

    private UUID call() {
        return db.sql("select id from monitoring.call where account = ?")
                .param(ola.id().value())
                .query(UUID.class)
                .single();
    }
}

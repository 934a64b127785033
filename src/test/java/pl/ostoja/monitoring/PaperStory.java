package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.Workers.as;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.time.Instant;
import java.util.Set;
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
class PaperStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

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

    SignedIn ola;

    @BeforeEach
    void twoToReach() {
        ola = workers.of(Role.OPERATOR);
        clock.set(at("09:00"));
        var town = new WatchedTown(people, confinements);
        town.zofia();
        town.jan();
        rounds.make(workers.systemAct(), MONDAY);
    }

    @Test
    void paper_keeps_the_time_of_the_fact_beside_the_time_of_entry() {
        clock.set(at("15:00"));

        assertThat(paper(call(0), "time", "10:20", "outcome", "REACHED", "need", "water"))
                .hasStatusOk()
                .bodyText()
                .contains("Zapisano.");

        assertThat(db.sql("select at from monitoring.contact")
                        .query(Instant.class)
                        .single())
                .isEqualTo(at("10:20"));
        assertThat(db.sql("select entered_at from monitoring.contact")
                        .query(Instant.class)
                        .single())
                .isEqualTo(at("15:00"));
        assertThat(db.sql("select channel from monitoring.contact")
                        .query(String.class)
                        .single())
                .isEqualTo("PAPER");
        assertThat(db.sql("select kind from requests.need_card")
                        .query(String.class)
                        .single())
                .isEqualTo("water");
    }

    @Test
    void paper_needs_no_lease_and_a_talk_known_already_stays_beside_it() {
        var held = ((Taking.Taken) calls.takeNext(workers.act(ola), Set.of())).call();

        assertThat(paper(held.value(), "time", "08:30", "outcome", "REACHED")).hasStatusOk();
        assertThat(calls.inHands(ola.id().value())).isEmpty();
        assertThat(paper(held.value(), "time", "08:45", "outcome", "REACHED"))
                .bodyText()
                .contains("Oba fakty zostały");

        assertThat(db.sql("select count(*) from monitoring.contact")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(coverage.of(MONDAY).reached()).isEqualTo(1);
    }

    @Test
    void a_faulty_line_of_paper_comes_back_with_its_fault() {
        assertThat(paper(call(0), "time", "23:00", "outcome", "REACHED"))
                .hasStatus(422)
                .bodyText()
                .contains("Podaj godzinę, która już minęła.");
    }

    @Test
    void the_list_is_printed_for_a_day_without_power() {
        assertThat(browser.get().uri("/rounds/print").with(as(ola)))
                .hasStatusOk()
                .bodyText()
                .contains("Zofia Wrona", "600 100 200");
        assertThat(browser.get().uri("/rounds/print.csv").with(as(ola)))
                .hasStatusOk()
                .bodyText()
                .contains("Jan Kowal");
        assertThat(browser.get().uri("/paper").with(as(ola)))
                .hasStatusOk()
                .bodyText()
                .contains("Jan Kowal");
    }

    private UUID call(int number) {
        return db.sql("select id from monitoring.call order by id offset ? limit 1")
                .param(number)
                .query(UUID.class)
                .single();
    }

    private MvcTestResult paper(UUID call, String... fields) {
        var request = browser.post()
                .uri("/paper/{id}", call)
                .param("act", Ids.next().toString())
                .param("day", MONDAY.toString());
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.with(as(ola)).exchange();
    }
}

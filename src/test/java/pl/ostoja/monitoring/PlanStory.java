package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.Workers.as;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.monitoring.plan.Group;
import pl.ostoja.monitoring.plan.Plan;
import pl.ostoja.monitoring.plan.PlanId;
import pl.ostoja.monitoring.plan.Plans;
import pl.ostoja.people.People;
import pl.ostoja.people.Residents;

@StoryTest
class PlanStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Plans plans;

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Talks talks;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    SignedIn head;
    Residents residents;

    @BeforeEach
    void morning() {
        head = workers.of(Role.HEAD_OF_SECTION);
        residents = new Residents(people);
        clock.set(at("09:00"));
    }

    @AfterEach
    void own_lists_go() {
        db.sql("delete from monitoring.membership").update();
        db.sql("delete from monitoring.plan where kind = 'OWN'").update();
    }

    @Test
    void who_is_on_a_list_is_called_with_its_frequency() {
        var lonely = group(Group.LONELY);
        plans.enlist(workers.act(head), lonely.id(), residents.zofia(), null, null);

        var days = MONDAY.datesUntil(MONDAY.plusDays(7)).filter(this::isCalled).toList();

        assertThat(days).containsExactly(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(6));
    }

    @Test
    void a_plan_of_working_days_rests_on_weekends_and_holidays() {
        var older = group(Group.OLDER);
        var friday = LocalDate.of(2020, 5, 1);
        clock.set(at(friday, "09:00"));
        plans.enlist(workers.act(head), older.id(), residents.zofia(), null, null);

        var days = friday.datesUntil(friday.plusDays(5)).filter(this::isCalled).toList();

        assertThat(days).containsExactly(LocalDate.of(2020, 5, 4));
    }

    @Test
    void a_person_on_two_lists_is_called_once() {
        var zofia = residents.zofia();
        plans.enlist(workers.act(head), group(Group.LONELY).id(), zofia, null, null);
        plans.enlist(workers.act(head), group(Group.DISABLED).id(), zofia, null, null);

        assertThat(rounds.make(workers.systemAct(), MONDAY).persons()).isEqualTo(1);
    }

    @Test
    void a_filter_fills_a_list_and_who_was_taken_off_stays_off() {
        var zofia = residents.zofia();
        residents.jan();
        var id = plans.add(workers.act(head), own("Osiemdziesiąt plus", 80));

        assertThat(plans.found(plans.get(id))).isEqualTo(1);
        assertThat(plans.fill(workers.act(head), id)).isEqualTo(1);
        clock.set(at(MONDAY.plusDays(1), "09:00"));
        plans.delist(workers.act(head), id, zofia, "nie chce");

        assertThat(plans.fill(workers.act(head), id)).isZero();
        assertThat(rounds.make(workers.systemAct(), MONDAY.plusDays(1)).persons())
                .isZero();
    }

    @Test
    void nobody_is_put_by_hand_on_a_list_that_fills_itself() {
        assertThatThrownBy(() ->
                        plans.enlist(workers.act(head), group(Group.QUARANTINE).id(), residents.zofia(), null, null))
                .isInstanceOf(Problem.Refused.class)
                .hasMessage("plan-fills-itself");
    }

    @Test
    void people_for_a_list_are_found_as_everywhere_else() {
        residents.zofia();
        var id = plans.add(workers.act(head), own("Moja lista", 80));

        for (var typed : List.of("wrona zof", "600100200", "lipowa 4", "Врона")) {
            assertThat(browser.get()
                            .uri("/plans/" + id.value() + "?q={typed}", typed)
                            .with(as(head)))
                    .as(typed)
                    .bodyText()
                    .contains("Wrona Zofia");
        }
    }

    @Test
    void the_pages_of_plans_and_rounds_say_everything_in_words() {
        residents.zofia();
        var plan = group(Group.OLDER);
        for (var page : List.of("/plans", "/plans/" + plan.id().value() + "?q=Zof", "/rounds")) {
            assertThat(browser.get().uri(page).with(as(head)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("monitoring.");
        }
        assertThat(browser.post()
                        .uri("/rounds/shares")
                        .param("account", head.id().value().toString())
                        .param("from", "08:00")
                        .param("until", "16:00")
                        .param("weight", "10")
                        .with(as(head)))
                .hasRedirectedUrl("/rounds");
        assertThat(browser.post().uri("/rounds").with(as(head))).hasRedirectedUrl("/rounds");
    }

    private boolean isCalled(LocalDate day) {
        clock.set(at(day, "09:00"));
        var made = rounds.make(workers.systemAct(), day);
        if (made.persons() == 0) {
            return false;
        }
        var call = ((Taking.Taken) calls.takeNext(workers.act(head), Set.of())).call();
        talks.conclude(workers.act(head), call, Conclusion.reached(List.of()));
        return true;
    }

    private Plan group(Group group) {
        return plans.all().stream()
                .filter(plan -> plan.group() == group)
                .findFirst()
                .orElseThrow();
    }

    private static Plan own(String name, int age) {
        return new Plan(
                new PlanId(Ids.next()),
                Group.OWN,
                name,
                1,
                List.of(1, 2, 3, 4, 5, 6, 7),
                true,
                LocalTime.of(8, 0),
                LocalTime.of(20, 0),
                "SENIOR",
                null,
                new Plan.Filter(age, false, null),
                1);
    }
}

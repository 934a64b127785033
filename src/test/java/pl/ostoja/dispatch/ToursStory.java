package pl.ostoja.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.ManyRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.OpenedAll;
import pl.ostoja.requests.Opening;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.WantedNeed;
import pl.ostoja.requests.Withdrawal;

/// Requests and tours that are entered by lists leave what they would have left one by one.
@StoryTest
class ToursStory {

    @Autowired
    HelpRequests requests;

    @Autowired
    ManyRequests many;

    @Autowired
    Tasks tasks;

    @Autowired
    Tours tours;

    @Autowired
    People people;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    Errands errands;
    SignedIn carrier;
    PersonId zofia;

    @BeforeEach
    void world() {
        errands = new Errands(tasks, db);
        carrier = workers.of(Role.CARRIER);
        zofia = new Residents(people).zofia();
    }

    @Test
    void a_list_leaves_the_same_rows_as_one_by_one() {
        var wanted = request("shopping", "medicines").noting("klucz u sąsiadki").at("działka 7");
        var alone = ((Opening.Opened) requests.open(act(), wanted)).needs();
        for (var need : alone) {
            tasks.handOver(act(), errands.carriedBy(carrier, need, act()), handover(1));
        }

        var listed = opened(many.openAll(act(), List.of(wanted))).needs();
        tours.enter(act(), tour(listed));

        assertThat(rows("requests.request", "id", alone, "id", "act"))
                .isEqualTo(rows("requests.request", "id", listed, "id", "act"));
        assertThat(rows("requests.need", "request", alone, "id", "request", "stage"))
                .isEqualTo(rows("requests.need", "request", listed, "id", "request", "stage"));
        assertThat(rows("requests.service", "request", alone, "id", "need", "request", "entry"))
                .isEqualTo(rows("requests.service", "request", listed, "id", "need", "request", "entry"));
        assertThat(tasksOf(alone)).hasSize(2).isEqualTo(tasksOf(listed));
    }

    @Test
    void a_stop_that_is_refused_stays_as_it_was_and_the_others_are_entered() {
        var needs = opened(many.openAll(act(), List.of(request("shopping", "medicines", "pet", "waste", "fuel"))))
                .needs();
        requests.withdraw(act(), needs.get(1), Withdrawal.NO_LONGER_NEEDED, null);
        errands.carriedBy(carrier, needs.get(2), act());
        var stops = List.of(
                stop(needs.get(0), handover(1)),
                stop(needs.get(1), handover(1)),
                stop(needs.get(2), handover(1)),
                stop(needs.get(3), Handover.atDoor("wrong", 1)),
                stop(needs.get(4), handover(1)),
                new Tour.Stop(new TaskId(Ids.next()), handover(1)));

        var toured = tours.enter(act(), new Tour(new Carrier.Worker(carrier.id()), stops));

        assertThat(toured.done()).isEqualTo(1);
        assertThat(toured.refused())
                .containsOnly(
                        entry(stops.get(1).task().value(), "need-is-closed"),
                        entry(stops.get(2).task().value(), "task-is-elsewhere"),
                        entry(stops.get(3).task().value(), "handover-code-does-not-match"),
                        entry(stops.get(4).task().value(), "this-door-needs-two"),
                        entry(stops.get(5).task().value(), "not-found"));
        assertThat(needs.stream().map(need -> errands.stateOf(errands.of(need))))
                .containsExactly("DONE", "CANCELLED", "ASSIGNED", "READY", "READY");
        assertThat(count("select count(*) from requests.service")).isEqualTo(1);
    }

    @Test
    void the_same_acts_again_change_nothing() {
        var opening = act();
        var needs = opened(many.openAll(opening, List.of(request("shopping")))).needs();
        var entering = act();
        var first = tours.enter(entering, tour(needs));

        assertThat(opened(many.openAll(opening, List.of(request("shopping")))).needs())
                .isEqualTo(needs);
        assertThat(tours.enter(entering, tour(needs))).isEqualTo(first);
        assertThat(count("select count(*) from requests.request")).isEqualTo(1);
        assertThat(count("select count(*) from requests.service")).isEqualTo(1);
    }

    @Test
    void who_may_not_carry_brings_no_tour() {
        var needs = opened(many.openAll(act(), List.of(request("shopping")))).needs();
        var operator = new Carrier.Worker(workers.of(Role.OPERATOR).id());

        assertThatThrownBy(
                        () -> tours.enter(act(), new Tour(operator, tour(needs).stops())))
                .hasMessage("carrier-may-carry-tasks");
    }

    private OpenRequest request(String... codes) {
        var needs = List.of(codes).stream().map(WantedNeed::of).toArray(WantedNeed[]::new);
        return OpenRequest.of(zofia, Origin.HOTLINE, needs).acceptingDuplicates();
    }

    private Tour tour(List<NeedId> needs) {
        return new Tour(
                new Carrier.Worker(carrier.id()),
                needs.stream().map(need -> stop(need, handover(1))).toList());
    }

    private Tour.Stop stop(NeedId need, Handover handover) {
        return new Tour.Stop(errands.of(need), handover);
    }

    private static Handover handover(int pieces) {
        return new Handover(Handover.Way.AT_DOOR, Handover.Proof.WORD, null, null, pieces, null, null);
    }

    private static Opening.Opened opened(OpenedAll all) {
        return all.opened().stream().filter(one -> one != null).findFirst().orElseThrow();
    }

    /// The rows of the needs' request, without the columns in which any two rows differ.
    private List<String> rows(String table, String key, List<NeedId> needs, String... without) {
        return db.sql("""
                select (to_jsonb(t) - cast(:without as text[]) - 'version')::text as row from %s t
                 where t.%s = (select request from requests.need where id = :need) order by t.id
                """.formatted(table, key))
                .param("without", without)
                .param("need", needs.getFirst().value())
                .query(String.class)
                .list();
    }

    private List<String> tasksOf(List<NeedId> needs) {
        return db.sql("""
                select (to_jsonb(t) - array['id', 'need', 'code', 'version'])::text
                       || (to_jsonb(a) - array['id', 'task']) || (to_jsonb(h) - 'task')
                  from dispatch.task t
                  join dispatch.assignment a on a.task = t.id join dispatch.handover h on h.task = t.id
                 where t.need = any(:needs) order by t.need
                """)
                .param("needs", needs.stream().map(NeedId::value).toArray(UUID[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    private Act act() {
        return workers.act(carrier);
    }
}

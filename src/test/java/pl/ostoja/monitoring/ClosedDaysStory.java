package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.Merges;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.reports.Closing;
import pl.ostoja.reports.Cut;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.NeedKinds;
import pl.ostoja.requests.Needs;
import pl.ostoja.requests.Provided;

/// A year is told from days that were added up. Each story reads, changes the past, reads again and compares with what
/// the records themselves come to.
@StoryTest
class ClosedDaysStory {

    static final Period YEAR = new Period(MONDAY.withDayOfYear(1), MONDAY.withDayOfYear(366));

    @Autowired
    FigureBook figures;

    @Autowired
    Closing closing;

    @Autowired
    Rounds rounds;

    @Autowired
    Calls calls;

    @Autowired
    Talks talks;

    @Autowired
    People people;

    @Autowired
    Merges merges;

    @Autowired
    Confinements confinements;

    @Autowired
    HelpRequests requests;

    @Autowired
    NeedKinds kinds;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    Needs needs;
    PersonId zofia;
    PersonId jan;

    @BeforeEach
    void twoDaysOfTalksAndHelp() {
        var town = new WatchedTown(people, confinements);
        needs = new Needs(requests);
        clock.set(at("09:00"));
        var family = town.family();
        zofia = town.zofia();
        jan = town.residents.jan();
        rounds.make(workers.systemAct(), MONDAY);
        talk();
        meet(needs.mealsFor(workers.systemAct(), people.get(family.getFirst()).household(), 5), 5, clock.instant());
        meet(needs.shopping(workers.systemAct(), zofia), 1, clock.instant());
        clock.set(at("09:00").plusSeconds(86_400));
        meet(needs.medicines(workers.systemAct(), zofia), 1, clock.instant());
        meet(needs.shopping(workers.systemAct(), jan), 1, clock.instant());
        assertThat(closing.run()).isTrue();
    }

    @Test
    void added_up_days_come_to_what_their_records_come_to() {
        assertThat(told()).isEqualTo(counted());
        assertThat(told())
                .containsEntry("requests.persons-helped", Map.of("", 7L))
                .containsEntry("requests.services", Map.of("", 8L));
    }

    @Test
    void a_year_is_told_from_added_up_days() {
        db.sql("update reports.closed_day set amounts = array[100] where figure = 'requests.services' and cut = ''")
                .update();

        assertThat(told()).containsEntry("requests.services", Map.of("", 200L));
    }

    @Test
    void what_is_entered_late_for_a_closed_day_counts_at_once() {
        var before = told();

        meet(needs.meal(workers.systemAct(), jan), 1, at("08:00"));

        assertThat(told()).isNotEqualTo(before).isEqualTo(counted());
        assertThat(closing.run()).isTrue();
        assertThat(told()).isEqualTo(counted()).containsEntry("requests.persons-with-meal", Map.of("", 6L));
    }

    @Test
    void a_talk_after_the_closing_counts_at_once() {
        var before = told();

        clock.set(at("09:30"));
        talk();

        assertThat(told()).isNotEqualTo(before).isEqualTo(counted());
        assertThat(closing.run()).isTrue();
        assertThat(told()).isEqualTo(counted()).containsEntry("monitoring.persons-contacted", Map.of("", 6L));
    }

    @Test
    void merged_persons_are_one_and_parted_ones_are_two_again() {
        var before = told();

        merges.merge(workers.systemAct(), jan, zofia, Set.of(), "one person");
        assertThat(told()).isEqualTo(counted()).containsEntry("requests.persons-helped", Map.of("", 6L));

        meet(needs.meal(workers.systemAct(), jan), 1, clock.instant());
        assertThat(told()).isEqualTo(counted());
        assertThat(closing.run()).isTrue();
        assertThat(told()).isEqualTo(counted());

        merges.unmerge(workers.systemAct(), jan, null);
        assertThat(told())
                .isNotEqualTo(before)
                .isEqualTo(counted())
                .containsEntry("requests.persons-helped", Map.of("", 7L));
    }

    @Test
    void two_who_turn_out_to_be_somebody_never_helped_before_are_one() {
        var third = new WatchedTown(people, confinements).residents.krysia();

        merges.merge(workers.systemAct(), jan, third, Set.of(), "one person");
        merges.merge(workers.systemAct(), zofia, third, Set.of(), "one person");

        assertThat(told()).isEqualTo(counted()).containsEntry("requests.persons-helped", Map.of("", 6L));
    }

    @Test
    void records_that_are_taken_away_are_not_told_any_more() {
        db.sql("delete from requests.service where help = 'SHOPPING'").update();

        assertThat(told()).isEqualTo(counted()).containsEntry("requests.shopping", Map.of("", 0L));
        assertThat(closing.run()).isTrue();
        assertThat(told()).isEqualTo(counted());
    }

    @Test
    void nothing_is_closed_over_the_head_of_somebody_who_is_still_writing() {
        var need = needs.meal(workers.systemAct(), jan);

        transaction.executeWithoutResult(_ -> {
            meet(need, 1, clock.instant());
            assertThat(elsewhere(() -> {
                        meet(needs.meal(workers.systemAct(), zofia), 1, clock.instant());
                        return closing.run();
                    }))
                    .isFalse();
        });

        assertThat(told()).isEqualTo(counted());
        assertThat(closing.run()).isTrue();
        assertThat(told()).isEqualTo(counted()).containsEntry("requests.persons-with-meal", Map.of("", 7L));
    }

    @Test
    void days_that_were_added_up_by_another_definition_are_added_up_anew() {
        db.sql("update reports.closed_figure set definition = 'of last year'").update();
        db.sql("update reports.closed_day set amounts = array[100] where amounts is not null and cut = ''")
                .update();

        assertThat(told()).isEqualTo(counted());
        assertThat(closing.run()).isTrue();
        assertThat(told()).isEqualTo(counted());
    }

    /// All that is told of ledgers in the year: whole under the code, by each cut under code and cut.
    private Map<String, Map<String, Long>> told() {
        var told = new TreeMap<String, Map<String, Long>>();
        var ofLedgers = figures.all().stream()
                .filter(figure -> figure.rows().ledger() != null)
                .toList();
        var amounts = figures.amounts(ofLedgers.stream().map(Figure::code).toList(), YEAR);
        for (var figure : ofLedgers) {
            told.put(
                    figure.code(),
                    Map.of(
                            "",
                            Objects.requireNonNull(amounts.of(figure.code()).value())
                                    .longValue()));
            for (var cut : Cut.values()) {
                var parts = new TreeMap<String, Long>();
                figures.slices(figure, YEAR, cut)
                        .forEach(part -> parts.put(part.label(), part.value().longValue()));
                told.put(figure.code() + " by " + cut, parts);
            }
        }
        return told;
    }

    /// The same from the records alone.
    private Map<String, Map<String, Long>> counted() {
        return Objects.requireNonNull(transaction.execute(here -> {
            db.sql("delete from reports.closed_figure").update();
            here.setRollbackOnly();
            return told();
        }));
    }

    private void talk() {
        var ola = workers.of(Role.OPERATOR);
        var call = ((Taking.Taken) calls.takeNext(workers.act(ola), Set.of())).call();
        talks.conclude(workers.act(ola), call, Conclusion.reached(List.of(new Answer(null, "pets", "walk"))));
    }

    private void meet(NeedId need, int pieces, Instant at) {
        var deed = new Act(Ids.next(), workers.systemAct().actor(), at, Channel.PAPER);
        requests.meet(deed, need, Provided.of(kinds.of(need), pieces));
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}

package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.ostoja.StoryTest;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.Merges;
import pl.ostoja.reports.Closing;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.ToldYear;

/// A year is told from days that were added up. Each story reads, changes the past, reads again and compares with what
/// the records themselves come to.
@StoryTest
class ClosedDaysStory {

    @Autowired
    BeanFactory beans;

    @Autowired
    FigureBook figures;

    @Autowired
    Closing closing;

    @Autowired
    Merges merges;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    ToldYear year;
    TwoDays town;

    @BeforeEach
    void twoClosedDays() {
        year = new ToldYear(figures, db, transaction);
        town = new TwoDays(beans);
        assertThat(closing.run()).isTrue();
    }

    @Test
    void added_up_days_come_to_what_their_records_come_to() {
        assertThat(year.told())
                .isEqualTo(year.counted())
                .containsEntry("requests.persons-helped", whole(7))
                .containsEntry("requests.services", whole(8))
                .containsEntry("monitoring.contacts", whole(1));
    }

    @Test
    void a_year_is_told_from_added_up_days() {
        db.sql("update reports.closed_day set amounts = array[100] where figure = 'requests.services' and cut = ''")
                .update();
        db.sql("""
                update reports.closed_day set members = array['\\x05'::bytea]
                 where figure = 'requests.persons-helped' and cut = ''
                """).update();

        assertThat(year.told())
                .containsEntry("requests.services", whole(200))
                .containsEntry("requests.persons-helped", whole(1));
    }

    @Test
    void what_is_entered_late_for_a_closed_day_counts_at_once() {
        var before = year.told();

        town.mealFor(town.jan, at("08:00"));

        assertThat(year.told()).isNotEqualTo(before).isEqualTo(year.counted());
        assertThat(closing.run()).isTrue();
        assertThat(year.told()).isEqualTo(year.counted()).containsEntry("requests.persons-with-meal", whole(6));
    }

    @Test
    void a_talk_after_the_closing_counts_at_once() {
        var before = year.told();

        clock.set(at("09:30"));
        town.talk();

        assertThat(year.told()).isNotEqualTo(before).isEqualTo(year.counted());
        assertThat(closing.run()).isTrue();
        assertThat(year.told()).isEqualTo(year.counted()).containsEntry("monitoring.persons-contacted", whole(6));
    }

    @Test
    void merged_persons_are_one_and_parted_ones_are_two_again() {
        merges.merge(town.system(), town.jan, town.zofia, Set.of(), "one person");
        assertThat(year.told()).isEqualTo(year.counted()).containsEntry("requests.persons-helped", whole(6));

        town.mealFor(town.jan, clock.instant());
        assertThat(year.told()).isEqualTo(year.counted());
        assertThat(closing.run()).isTrue();
        assertThat(year.told()).isEqualTo(year.counted()).containsEntry("requests.persons-helped", whole(6));

        merges.unmerge(town.system(), town.jan, null);
        assertThat(year.told()).isEqualTo(year.counted()).containsEntry("requests.persons-helped", whole(7));
    }

    @Test
    void two_who_turn_out_to_be_somebody_never_helped_before_are_one() {
        var krysia = town.somebodyNeverHelped();

        merges.merge(town.system(), town.jan, krysia, Set.of(), "one person");
        merges.merge(town.system(), town.zofia, krysia, Set.of(), "one person");

        assertThat(year.told()).isEqualTo(year.counted()).containsEntry("requests.persons-helped", whole(6));
    }

    @Test
    void records_that_are_taken_away_are_not_told_any_more() {
        db.sql("delete from requests.service where help = 'SHOPPING'").update();

        assertThat(year.told()).isEqualTo(year.counted()).containsEntry("requests.shopping", whole(0));
        assertThat(closing.run()).isTrue();
        assertThat(year.told()).isEqualTo(year.counted());
    }

    @Test
    void nothing_is_closed_over_the_head_of_somebody_who_is_still_writing() {
        transaction.executeWithoutResult(_ -> {
            town.mealFor(town.jan, clock.instant());
            assertThat(elsewhere(() -> {
                        town.mealFor(town.zofia, clock.instant());
                        return closing.run();
                    }))
                    .isFalse();
        });

        assertThat(year.told()).isEqualTo(year.counted());
        assertThat(closing.run()).isTrue();
        assertThat(year.told()).isEqualTo(year.counted()).containsEntry("requests.persons-with-meal", whole(7));
    }

    @Test
    void days_that_were_added_up_by_another_definition_are_added_up_anew() {
        db.sql("update reports.closed_figure set definition = 'of last year'").update();
        db.sql("update reports.closed_day set amounts = array[100] where amounts is not null and cut = ''")
                .update();

        assertThat(year.told()).isEqualTo(year.counted());
        assertThat(closing.run()).isTrue();
        assertThat(year.told()).isEqualTo(year.counted());
    }

    private static Map<String, Long> whole(long value) {
        return Map.of("", value);
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}

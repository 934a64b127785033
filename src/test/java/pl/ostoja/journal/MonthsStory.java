package pl.ostoja.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.TurnableClock;

@StoryTest
class MonthsStory {

    @Autowired
    Months months;

    @Autowired
    Journal journal;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void the_months_around_today_are_made_at_the_start() {
        assertThat(partitions())
                .contains(
                        "journal.line_2020_03", "journal.line_2020_04", "journal.line_2020_05", "journal.line_2020_06");
    }

    @Test
    void rows_that_came_before_their_month_was_made_move_into_it() {
        clock.forward(Duration.ofDays(20 * 365));
        var act = workers.systemAct();
        journal.once(act, () -> journal.write(act, Entry.of("access.signed-in")));
        assertThat(partitionOfTheLine()).isEqualTo("journal.line_other");

        months.coverNow();
        months.coverNow();

        assertThat(partitionOfTheLine()).startsWith("journal.line_2040_");
        var month = LocalDate.ofInstant(clock.instant(), clock.getZone());
        assertThat(partitions()).contains("journal.line_%d_%02d".formatted(month.getYear(), month.getMonthValue()));
    }

    private String partitionOfTheLine() {
        return db.sql("select tableoid::regclass::text from journal.line")
                .query(String.class)
                .single();
    }

    private List<String> partitions() {
        return db.sql("select inhrelid::regclass::text from pg_inherits where inhparent = 'journal.line'::regclass")
                .query(String.class)
                .list();
    }
}

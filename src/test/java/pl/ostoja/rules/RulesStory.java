package pl.ostoja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Problem;

@StoryTest
class RulesStory {

    static final LocalDate MAY = LocalDate.of(2020, 5, 1);

    @Autowired
    Rules rules;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    @AfterEach
    void rows_that_the_migration_brought_stay_as_they_were() {
        db.sql("delete from rules.rule where entered_at is not null").update();
        db.sql("update rules.rule set valid_until = null where id = 'R-145'").update();
    }

    @ParameterizedTest
    @CsvSource({
        "quarantine.contact.days, 2020-04-27, 14, R-01",
        "quarantine.contact.days, 2021-03-01, 10, R-02",
        "quarantine.contact.days, 2022-02-01, 7, R-03",
        "isolation.home.no-symptoms.days, 2020-10-01, 10, R-06",
        "isolation.days, 2022-02-15, 7, R-08",
        "quarantine.household.after-isolation.days, 2022-02-15, 0, R-09",
        "interview.term, 2021-11-10, 14, R-20",
        "interview.urgent.term, 2021-11-11, 2, R-22.working"
    })
    void the_row_in_force_is_that_of_the_day(String code, LocalDate day, int days, String id) {
        var row = rules.inForce(code, day);

        assertThat(row.days()).isEqualTo(days);
        assertThat(row.id()).hasToString(id);
    }

    @Test
    void where_no_row_is_in_force_nothing_is_made_up() {
        assertThat(rules.find("quarantine.contact.days", LocalDate.of(2022, 3, 28)))
                .isEmpty();
        assertThatThrownBy(() -> rules.inForce("no.such.rule", MAY)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void every_row_that_came_with_the_program_can_be_read_and_says_whence_it_is() {
        assertThat(rules.all()).hasSizeGreaterThan(50).allSatisfy(row -> {
            assertThat(row.text()).as("%s", row.id()).isNotBlank();
            assertThat(row.notePl()).as("%s", row.id()).isNotBlank();
            assertThat(row.noteEn()).as("%s", row.id()).isNotBlank();
            assertThat(row.source().isEmpty() && row.mark() == Mark.CONFIRMED)
                    .as("%s", row.id())
                    .isFalse();
        });
    }

    @Test
    void the_calendar_has_as_many_holidays_as_the_rule_says() {
        IntStream.of(2020, 2024, 2025, 2026)
                .forEach(year -> assertThat(Holidays.of(year))
                        .hasSize(rules.inForce("calendar.holidays.count", LocalDate.of(year, 1, 1))
                                .count()));
    }

    @Test
    void a_new_row_closes_the_one_before_it() {
        var id = rules.change(workers.systemAct(), reportAt("13:30", MAY));

        assertThat(rules.inForce("report.daily.hour", MAY.minusDays(1)).id()).hasToString("R-145");
        assertThat(rules.inForce("report.daily.hour", MAY).id()).isEqualTo(id).hasToString("R-145/2");
        assertThat(rules.inForce("report.daily.hour", MAY).time()).isEqualTo(LocalTime.of(13, 30));
        assertThat(db.sql("select details ->> 'rule' from journal.line where deed = 'rules.changed'")
                        .query(String.class)
                        .list())
                .containsExactly("R-145/2");
    }

    @Test
    void a_row_put_before_another_ends_on_its_eve() {
        rules.change(workers.systemAct(), reportAt("13:30", MAY.plusDays(10)));
        rules.change(workers.systemAct(), reportAt("13:00", MAY));

        assertThat(rules.all().stream()
                        .filter(row -> row.code().equals("report.daily.hour"))
                        .map(row -> row.id() + " " + row.text() + " " + row.validUntil())
                        .collect(Collectors.toList()))
                .containsExactly("R-145 14:00 2020-04-30", "R-145/3 13:00 2020-05-10", "R-145/2 13:30 null");
    }

    @Test
    void the_same_act_sent_again_makes_no_second_row() {
        var act = workers.systemAct();

        assertThat(rules.change(act, reportAt("13:30", MAY))).isEqualTo(rules.change(act, reportAt("13:30", MAY)));
    }

    @Test
    void what_does_not_fit_is_refused() {
        rules.change(workers.systemAct(), reportAt("13:30", MAY));

        assertThatThrownBy(() -> rules.change(workers.systemAct(), reportAt("13:45", MAY)))
                .hasMessage("rule-of-that-day-exists");
        assertThatThrownBy(() -> rules.change(workers.systemAct(), reportAt("25:00", MAY.plusDays(1))))
                .hasMessage("rule-value-is-unreadable");
    }

    @Test
    void of_many_administrators_changing_a_rule_at_once_exactly_one_succeeds() {
        var done = IntStream.range(0, 6)
                .parallel()
                .filter(n -> succeeds(() -> rules.change(workers.systemAct(), reportAt("13:0" + n, MAY))))
                .count();

        assertThat(done).isEqualTo(1);
    }

    @Test
    void the_database_gives_a_day_one_answer() {
        assertThatThrownBy(() -> db.sql("""
                insert into rules.rule (id, code, valid_from, value, unit, mark, source, note_pl, note_en)
                values ('R-145/9', 'report.daily.hour', '2021-01-01', '"12:00"', 'TIME_OF_DAY', 'U', '', '', '')
                """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static ChangeRule reportAt(String hour, LocalDate from) {
        return new ChangeRule("report.daily.hour", from, hour, Transition.NEW_CASES, Mark.CONFIRMED, "letter", "");
    }

    private static boolean succeeds(Runnable change) {
        try {
            change.run();
            return true;
        } catch (Problem _) {
            return false;
        }
    }
}

package pl.ostoja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.rules.RuleUnit.DAYS;
import static pl.ostoja.rules.SampleRules.row;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final String QUARANTINE = "quarantine.contact.days";
    private static final String ISOLATION = "isolation.days";

    private final RuleBook book = new RuleBook(List.of(
            row("R-01", QUARANTINE, "2020-03-01", "2020-09-01", DAYS, "14"),
            row("R-02", QUARANTINE, "2020-09-02", "2022-01-24", DAYS, "10"),
            row("R-03", QUARANTINE, "2022-01-25", "2022-03-27", DAYS, "7"),
            row("R-06", ISOLATION, "2020-09-02", "2022-02-14", DAYS, "10"),
            row("R-08", ISOLATION, "2022-02-15", "2022-03-27", Transition.RUNNING_CASES_TOO, DAYS, "7")));

    @ParameterizedTest
    @CsvSource({"2020-03-01, R-01", "2020-09-01, R-01", "2020-09-02, R-02", "2022-01-25, R-03"})
    void the_day_decides_which_row_is_in_force(LocalDate day, String id) {
        assertThat(book.find(QUARANTINE, day)).map(RuleRow::id).contains(new RuleId(id));
    }

    @Test
    void outside_every_validity_there_is_no_row() {
        assertThat(book.find(QUARANTINE, LocalDate.of(2022, 3, 28))).isEmpty();
        assertThat(book.find("no.such.rule", LocalDate.of(2020, 4, 1))).isEmpty();
    }

    @Test
    void a_running_case_keeps_its_row_when_the_change_is_for_new_cases() {
        var started = LocalDate.of(2022, 1, 20);

        assertThat(book.findFor(QUARANTINE, started, LocalDate.of(2022, 1, 27)))
                .map(RuleRow::days)
                .contains(10);
    }

    @ParameterizedTest
    @CsvSource({"2022-02-14, R-06", "2022-02-15, R-08"})
    void a_change_for_everybody_takes_running_cases_from_its_first_day(LocalDate today, String id) {
        assertThat(book.findFor(ISOLATION, LocalDate.of(2022, 2, 10), today))
                .map(RuleRow::id)
                .contains(new RuleId(id));
    }
}

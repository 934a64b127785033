package pl.ostoja.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.rules.RuleUnit.DATE;
import static pl.ostoja.rules.RuleUnit.DAYS;
import static pl.ostoja.rules.RuleUnit.MONTHS;
import static pl.ostoja.rules.RuleUnit.WORKING_DAYS;
import static pl.ostoja.rules.RuleUnit.YES_NO;
import static pl.ostoja.rules.SampleRules.row;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines(new RuleBook(List.of(
            row("R-20", Deadlines.INTERVIEW, null, "2021-11-10", DAYS, "14"),
            row("R-21", Deadlines.INTERVIEW, "2021-11-11", null, WORKING_DAYS, "14"),
            row("R-22", Deadlines.URGENT_INTERVIEW, null, "2021-11-10", DAYS, "2"),
            row("R-22.working", Deadlines.URGENT_INTERVIEW, "2021-11-11", null, WORKING_DAYS, "2"),
            row("R-25.simple", "proceedings.simple.term", null, null, MONTHS, "1"),
            row("R-27", "deadlines.suspended", "2020-03-31", "2020-05-16", DATE, "2020-05-24"),
            row("R-28", "deadlines.end.shifted", null, null, YES_NO, "true"))));

    @ParameterizedTest
    @CsvSource({
        "2021-10-04, 2021-10-18, R-20",
        "2021-11-10, 2021-11-24, R-20",
        "2021-11-11, 2021-12-01, R-21",
        "2021-11-12, 2021-12-02, R-21",
        "2025-12-19, 2026-01-15, R-21"
    })
    void the_day_of_knowledge_decides_between_days_and_working_days(LocalDate known, LocalDate last, String rule) {
        var deadline = deadlines.of(Deadlines.INTERVIEW, known).orElseThrow();

        assertThat(deadline.day()).isEqualTo(last);
        assertThat(deadline.rule().id()).hasToString(rule);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-08, 2021-11-10", "2021-11-10, 2021-11-12", "2021-11-12, 2021-11-16", "2021-10-07, 2021-10-11"})
    void an_urgent_interview_has_two_days(LocalDate known, LocalDate last) {
        assertThat(deadlines.of(Deadlines.URGENT_INTERVIEW, known).orElseThrow().day())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-24, 2020-06-01", "2020-04-15, 2020-06-08", "2020-05-24, 2020-06-08"})
    void suspended_days_do_not_count(LocalDate known, LocalDate last) {
        assertThat(deadlines.of(Deadlines.INTERVIEW, known).orElseThrow().day()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-10, 2020-06-03", "2020-04-15, 2020-06-24", "2021-01-31, 2021-03-01", "2021-03-03, 2021-04-06"})
    void a_term_in_months_ends_on_the_same_day_of_the_month(LocalDate known, LocalDate last) {
        assertThat(deadlines.of("proceedings.simple.term", known).orElseThrow().day())
                .isEqualTo(last);
    }

    @Test
    void without_a_rule_there_is_no_deadline() {
        assertThat(deadlines.of("appeal.term", LocalDate.of(2020, 1, 1))).isEmpty();
    }
}

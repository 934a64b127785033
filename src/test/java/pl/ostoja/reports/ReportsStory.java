package pl.ostoja.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;
import pl.ostoja.StoryWorld;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.access.SignedIn;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TurnableClock;

@StoryTest
class ReportsStory {

    static final LocalDate TODAY = LocalDate.ofInstant(StoryWorld.START, java.time.ZoneId.of("Europe/Warsaw"));

    @Autowired
    DailyReports reports;

    @Autowired
    ReportClock reportClock;

    @Autowired
    Workers workers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient db;

    SignedIn director;

    @BeforeEach
    void director() {
        director = workers.of(Role.DIRECTOR);
    }

    @Test
    void a_frozen_report_keeps_its_number_and_its_list_whatever_happens_later() {
        reports.freeze(workers.act(director), TODAY);
        var frozen = reports.get(TODAY, 1);

        assertThat(frozen.lines())
                .allSatisfy(line -> assertThat(
                                line.value() == null ? 0 : line.value().intValue())
                        .as(line.figure())
                        .isEqualTo(
                                line.unit().isSummed() || line.value() == null
                                        ? (line.value() == null
                                                ? 0
                                                : line.value().intValue())
                                        : reports.records(frozen, line.figure(), 1000, 0)
                                                .size()));
    }

    @Test
    void not_even_our_own_code_can_change_a_frozen_report() {
        var id = reports.freeze(workers.act(director), TODAY);

        assertThatThrownBy(() -> db.sql("update reports.report_line set value = 7 where report = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("a frozen report is never changed");
    }

    @Test
    void a_correction_is_a_new_version_and_the_old_one_stays() {
        reports.freeze(workers.act(director), TODAY);
        reports.freeze(workers.act(director), TODAY);

        assertThat(reports.versions(TODAY)).extracting(DailyReport::version).containsExactly(2, 1);
    }

    @Test
    void a_double_click_on_freeze_makes_one_version() {
        var act = workers.act(director);

        var first = reports.freeze(act, TODAY);
        var second = reports.freeze(act, TODAY);

        assertThat(second).isEqualTo(first);
        assertThat(reports.versions(TODAY)).hasSize(1);
    }

    @Test
    void the_same_click_arriving_many_times_at_once_makes_one_version() {
        var act = workers.act(director);

        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(_ -> reports.freeze(act, TODAY))
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
        assertThat(reports.versions(TODAY)).hasSize(1);
    }

    @Test
    void a_comment_stands_beside_the_figure_and_goes_into_the_frozen_version() {
        reports.comment(workers.act(director), TODAY, "staff.available", "12 osób według grafiku");
        reports.freeze(workers.act(director), TODAY);

        var line = reports.get(TODAY, 1).lines().stream()
                .filter(candidate -> candidate.figure().equals("staff.available"))
                .findFirst()
                .orElseThrow();
        assertThat(line.comment()).isEqualTo("12 osób według grafiku");
        assertThat(line.value()).as("missing is missing, not zero").isNull();
    }

    @Test
    void a_day_that_has_not_come_cannot_be_reported() {
        assertThatThrownBy(() -> reports.freeze(workers.act(director), TODAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        problem -> assertThat(problem.rule()).isEqualTo("day-has-not-come"));
    }

    @Test
    void the_alarm_rings_once_when_the_hour_has_passed_and_nothing_was_sent() {
        reports.freeze(workers.act(director), TODAY.minusDays(1));
        assertThat(reportClock.check()).as("in the morning").isFalse();

        clock.forward(Duration.ofHours(8));

        assertThat(reportClock.check()).isTrue();
        assertThat(reportClock.check()).as("a second time").isFalse();
        assertThat(reportClock.alarms()).containsExactly(TODAY);

        var id = reports.freeze(workers.act(director), TODAY);
        reports.markSent(workers.act(director), id, "e-mail", clock.instant());

        assertThat(reportClock.alarms()).isEmpty();
    }

    @Test
    void sending_cannot_lie_in_the_future() {
        var id = reports.freeze(workers.act(director), TODAY);

        assertThatThrownBy(() ->
                        reports.markSent(workers.act(director), id, "e-mail", Instant.parse("2030-01-01T00:00:00Z")))
                .isInstanceOf(Problem.Refused.class);
    }
}

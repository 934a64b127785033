package pl.ostoja.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.rules.Rules;

/// The table of rules R-01…R-15, as it came with the program, put to the question.
@StoryTest
class EndDatesStory {

    @Autowired
    Rules rules;

    @ParameterizedTest(name = "{0} {1} from {2}, seen on {3}: {4} by {5}")
    @CsvSource({
        "QUARANTINE, CONTACT, 2020-04-20, 2020-04-27, 2020-05-04, R-01",
        "QUARANTINE, CONTACT_SPECIAL, 2020-04-20, 2020-04-27, 2020-05-11, R-01.special",
        // begun on the last day of 14 days: it keeps them, whoever looks later
        "QUARANTINE, CONTACT, 2020-09-01, 2020-09-10, 2020-09-15, R-01",
        "QUARANTINE, CONTACT, 2020-09-02, 2020-09-10, 2020-09-12, R-02",
        "QUARANTINE, CONTACT, 2022-01-24, 2022-01-30, 2022-02-03, R-02",
        "QUARANTINE, CONTACT, 2022-01-25, 2022-01-30, 2022-02-01, R-03",
        "QUARANTINE, CONTACT, 2022-03-27, 2022-04-02, 2022-04-03, R-03",
        "QUARANTINE, TEST_ORDER, 2022-01-25, 2022-01-25, 2022-02-01, R-04",
        "QUARANTINE, BORDER_EU, 2022-01-26, 2022-01-26, 2022-02-05, R-05.eu",
        "QUARANTINE, BORDER_OTHER, 2022-01-26, 2022-01-26, 2022-02-09, R-05.other",
        "HOME_ISOLATION, POSITIVE_TEST, 2021-03-10, 2021-03-12, 2021-03-20, R-06",
        "HOME_ISOLATION, POSITIVE_TEST, 2022-02-15, 2022-02-15, 2022-02-22, R-08",
        "FACILITY_ISOLATION, POSITIVE_TEST, 2022-02-20, 2022-02-20, 2022-02-27, R-08",
        // R-08 holds for running cases: known only from 15.02., never earlier than its eve, and not for what was over
        "HOME_ISOLATION, POSITIVE_TEST, 2022-02-10, 2022-02-14, 2022-02-20, R-06",
        "HOME_ISOLATION, POSITIVE_TEST, 2022-02-10, 2022-02-15, 2022-02-17, R-08",
        "HOME_ISOLATION, POSITIVE_TEST, 2022-02-06, 2022-02-15, 2022-02-14, R-08",
        "HOME_ISOLATION, POSITIVE_TEST, 2022-02-03, 2022-02-15, 2022-02-13, R-06",
    })
    void the_row_in_force_on_the_first_day_gives_the_end(
            StatusKind kind, Basis basis, LocalDate start, LocalDate today, LocalDate end, String rule) {
        var computed = ends().of(Course.of(kind, basis, start), today);

        assertThat(computed.day()).isEqualTo(end);
        assertThat(computed.row()).hasToString(rule);
    }

    @ParameterizedTest(name = "onset {0}, symptoms until {1}: {2} by {3}")
    @CsvSource({
        "2021-03-08, 2021-03-12, 2021-03-21, R-07.from-onset",
        "2021-03-08, 2021-03-18, 2021-03-21, R-07.from-onset",
        "2021-03-08, 2021-03-19, 2021-03-22, R-07.after-symptoms",
        "2021-03-08, , 2021-03-21, R-07.from-onset",
    })
    void with_symptoms_it_is_three_days_after_them_and_thirteen_from_their_onset(
            LocalDate onset, @Nullable LocalDate until, LocalDate end, String rule) {
        var course = Course.of(StatusKind.HOME_ISOLATION, Basis.POSITIVE_TEST, LocalDate.of(2021, 3, 10))
                .withSymptoms(onset, until);

        var computed = ends().of(course, LocalDate.of(2021, 3, 12));

        assertThat(computed.day()).isEqualTo(end);
        assertThat(computed.row()).hasToString(rule);
    }

    @ParameterizedTest(name = "{0}, patient until {1}: {2} by {3}")
    @CsvSource({
        "2021-03-10, 2021-03-20, 2021-03-27, R-12",
        "2022-02-14, 2022-02-24, 2022-03-03, R-12",
        "2022-02-15, 2022-02-22, 2022-02-22, R-09",
        "2022-02-15, , , R-09",
    })
    void the_household_follows_the_patient(
            LocalDate start, @Nullable LocalDate patient, @Nullable LocalDate end, String rule) {
        var course = Course.of(StatusKind.QUARANTINE, Basis.HOUSEHOLD, start).withPatientEnd(patient);

        var computed = ends().of(course, start);

        assertThat(computed.day()).isEqualTo(end);
        assertThat(computed.row()).hasToString(rule);
    }

    @Test
    void in_the_first_wave_isolation_lasts_until_two_negative_tests() {
        var computed = ends().of(
                        Course.of(StatusKind.HOME_ISOLATION, Basis.POSITIVE_TEST, LocalDate.of(2020, 4, 20)),
                        LocalDate.of(2020, 9, 10));

        assertThat(computed).isInstanceOfSatisfying(ComputedEnd.UntilTests.class, tests -> {
            assertThat(tests.tests()).isEqualTo(2);
            assertThat(tests.rule()).hasToString("R-15");
        });
    }

    @Test
    void from_28_march_2022_there_is_no_new_one_but_an_authority_may_decide_on_its_own() {
        var day = LocalDate.of(2022, 3, 28);

        assertThat(ends().of(Course.of(StatusKind.QUARANTINE, Basis.CONTACT, day), day))
                .isInstanceOf(ComputedEnd.NotAllowed.class)
                .extracting(end -> String.valueOf(end.row()))
                .isEqualTo("R-10");
        assertThat(ends().of(Course.of(StatusKind.QUARANTINE, Basis.DECISION, day), day))
                .isEqualTo(new ComputedEnd.Unknown());
    }

    @Test
    void supervision_ends_when_the_authority_says() {
        for (var kind : List.of(StatusKind.EPI_SUPERVISION, StatusKind.SELF_ISOLATION)) {
            assertThat(ends().of(Course.of(kind, Basis.CONTACT, LocalDate.of(2020, 4, 20)), LocalDate.of(2020, 4, 27)))
                    .isEqualTo(new ComputedEnd.Unknown());
        }
    }

    private EndDates ends() {
        return new EndDates(rules.book());
    }
}

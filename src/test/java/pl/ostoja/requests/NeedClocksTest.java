package pl.ostoja.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedClocksTest {

    static final NeedClocks CLOCKS = new NeedClocks(
            Map.of(Urgency.IMMEDIATE, 60, Urgency.TODAY, 480, Urgency.TWO_DAYS, 2880, Urgency.PLANNED, 10080),
            ZoneId.of("Europe/Warsaw"));
    static final NeedKind MEDICINES = NeedTest.kind("medicines", Urgency.TODAY, false, false);
    static final Instant MORNING = Instant.parse("2020-04-27T07:00:00Z");
    static final Instant EVENING = Instant.parse("2020-04-27T18:00:00Z");
    static final Instant MIDNIGHT = Instant.parse("2020-04-27T22:00:00Z");

    @Test
    void the_catalogue_sets_the_clock() {
        assertThat(CLOCKS.dueBy(MEDICINES, Urgency.TODAY, null, MORNING)).isEqualTo("2020-04-27T15:00:00Z");
    }

    @Test
    void today_never_reaches_into_tomorrow() {
        assertThat(CLOCKS.dueBy(MEDICINES, Urgency.TODAY, null, EVENING)).isEqualTo(MIDNIGHT);
    }

    @Test
    void an_urgency_chosen_by_the_worker_has_its_own_clock() {
        assertThat(CLOCKS.dueBy(MEDICINES, Urgency.IMMEDIATE, null, MORNING)).isEqualTo("2020-04-27T08:00:00Z");
    }

    @Test
    void a_wanted_day_lasts_until_its_midnight() {
        assertThat(CLOCKS.dueBy(MEDICINES, Urgency.TODAY, LocalDate.of(2020, 4, 30), MORNING))
                .isEqualTo("2020-04-30T22:00:00Z");
    }
}

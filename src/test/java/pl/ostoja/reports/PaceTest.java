package pl.ostoja.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.reports.Pace.Counted;
import pl.ostoja.reports.Pace.Due;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {

    static final Instant NOON = Instant.parse("2020-04-27T12:00:00Z");

    @Test
    void what_does_not_fit_into_the_hours_left_will_be_late() {
        var pace = pace(30, due(8, 130));

        assertThat(pace.late(NOON)).hasValue(10);
        assertThat(pace.finish(NOON)).contains(NOON.plus(Duration.ofMinutes(520)));
    }

    @Test
    void what_is_due_first_is_done_first() {
        assertThat(pace(20, due(8, 40), due(1, 10)).late(NOON)).hasValue(0);
        assertThat(pace(20, due(8, 40), due(1, 14)).late(NOON)).hasValue(4);
    }

    @Test
    void what_should_have_been_done_is_late_however_fast_it_goes() {
        assertThat(pace(1000, due(-1, 3), due(8, 5)).late(NOON)).hasValue(3);
    }

    @Test
    void without_a_pace_nothing_is_foretold() {
        assertThat(pace(0, due(8, 5)).late(NOON)).isEmpty();
        assertThat(pace(0, due(8, 5)).finish(NOON)).isEmpty();
    }

    @Test
    void where_nothing_waits_nothing_is_late() {
        assertThat(pace(0).late(NOON)).hasValue(0);
        assertThat(pace(7).late(NOON)).hasValue(0);
    }

    @Test
    void rows_without_a_time_are_what_was_done() {
        var pace = Pace.ofLastHours(List.of(new Counted(NOON, 4), new Counted(null, 6), new Counted(NOON, 0)));

        assertThat(pace).isEqualTo(new Pace(List.of(new Due(NOON, 4)), 6, Pace.LAST_HOURS));
    }

    private static Pace pace(int done, Due... left) {
        return new Pace(List.of(left), done, Pace.LAST_HOURS);
    }

    private static Due due(int hours, int count) {
        return new Due(NOON.plus(Duration.ofHours(hours)), count);
    }
}

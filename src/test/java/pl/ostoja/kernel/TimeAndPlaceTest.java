package pl.ostoja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAndPlaceTest {

    private static final Instant EIGHT = Instant.parse("2020-04-27T08:00:00Z");
    private static final Instant NINE = Instant.parse("2020-04-27T09:00:00Z");

    @Test
    void a_slot_ends_where_the_next_begins() {
        var first = new TimeSlot(EIGHT, NINE);
        var second = TimeSlot.of(NINE, Duration.ofHours(1));

        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.overlaps(TimeSlot.of(EIGHT.plusSeconds(1), Duration.ofDays(1))))
                .isTrue();
        assertThat(first.contains(EIGHT)).isTrue();
        assertThat(first.contains(NINE)).isFalse();
    }

    @Test
    void a_slot_never_ends_before_it_begins() {
        assertThatThrownBy(() -> new TimeSlot(NINE, NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1950-04-27, 2020-04-26, 69",
        "1950-04-27, 2020-04-27, 70",
        "2004-02-29, 2022-02-27, 17",
        "2004-02-29, 2022-02-28, 18",
        "2020-04-27, 2020-04-27, 0"
    })
    void age_belongs_to_a_day(LocalDate birth, LocalDate day, int years) {
        assertThat(Age.on(day, birth)).isEqualTo(new Age(years));
    }

    @Test
    void nobody_has_an_age_before_birth() {
        assertThatThrownBy(() -> Age.on(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void from_czestochowa_to_pruszkow_it_is_over_160_kilometres() {
        var czestochowa = new GeoPoint(50.8118, 19.1203);
        var pruszkow = new GeoPoint(52.1706, 20.8119);

        assertThat(czestochowa.metresTo(pruszkow)).isCloseTo(191_700, within(1_500.0));
        assertThat(czestochowa.metresTo(czestochowa)).isZero();
    }

    @Test
    void there_is_no_place_beyond_the_pole() {
        assertThatThrownBy(() -> new GeoPoint(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

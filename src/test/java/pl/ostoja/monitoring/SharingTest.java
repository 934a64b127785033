package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharingTest {

    @Test
    void shares_follow_hours_and_weight_and_add_up() {
        assertThat(FairShare.of(100, List.of(480L, 240L, 240L))).containsExactly(50, 25, 25);
        assertThat(FairShare.of(10, List.of(1L, 1L, 1L))).containsExactlyInAnyOrder(4, 3, 3);
        assertThat(FairShare.of(10, List.of())).isEmpty();
    }

    @Test
    void the_forecast_follows_the_pace_of_the_last_hour() {
        assertThat(new Forecast(30, 20, Duration.ofHours(1), at("10:00")).finish())
                .contains(at("11:30"));
        assertThat(new Forecast(30, 0, Duration.ofHours(1), at("10:00")).finish())
                .isEmpty();
        assertThat(new Forecast(0, 0, Duration.ofHours(1), at("10:00")).finish())
                .contains(at("10:00"));
    }
}

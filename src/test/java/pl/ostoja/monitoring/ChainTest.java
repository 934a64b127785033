package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.Role;
import pl.ostoja.monitoring.Chain.Attempted;
import pl.ostoja.monitoring.Chain.Numbers;
import pl.ostoja.monitoring.NextMove.Again;
import pl.ostoja.monitoring.NextMove.Exhausted;
import pl.ostoja.monitoring.NextMove.HandOver;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainTest {

    static final ChainStep DOOR = step(4, Step.DISTRICT_WORKER, Role.SOCIAL_WORKER, null, Duration.ofHours(4));
    static final ChainStep POLICE = step(5, Step.POLICE, Role.DISPATCHER, null, Duration.ofHours(24));
    static final Chain CHAIN = new Chain(List.of(
            step(1, Step.ATTEMPTS, Role.OPERATOR, 3, null),
            step(2, Step.ANOTHER_NUMBER, Role.OPERATOR, 1, null),
            step(3, Step.HOUSEHOLD_CONTACT, Role.OPERATOR, 1, null),
            DOOR,
            POLICE));
    static final Instant CLOSES = at("20:00");

    @Test
    void three_attempts_fall_into_different_hours_of_the_day() {
        assertThat(CHAIN.afterAttempt(noAnswer(1, "09:00"), Numbers.NONE))
                .isEqualTo(new Again(at("11:30"), Step.ATTEMPTS, "1", 2, 3));
        assertThat(CHAIN.afterAttempt(noAnswer(2, "11:30"), Numbers.NONE))
                .isEqualTo(new Again(at("14:00"), Step.ATTEMPTS, "1", 3, 3));
    }

    @Test
    void after_the_third_another_number_is_tried_at_once() {
        assertThat(CHAIN.afterAttempt(noAnswer(3, "14:00"), new Numbers(List.of("2"), List.of("3"))))
                .isEqualTo(new Again(at("14:00"), Step.ANOTHER_NUMBER, "2", 1, 1));
    }

    @Test
    void a_step_for_which_there_is_no_number_is_skipped() {
        assertThat(CHAIN.afterAttempt(noAnswer(3, "14:00"), new Numbers(List.of(), List.of("3"))))
                .isEqualTo(new Again(at("14:00"), Step.HOUSEHOLD_CONTACT, "3", 1, 1));
        assertThat(CHAIN.afterAttempt(noAnswer(3, "14:00"), Numbers.NONE))
                .isEqualTo(new HandOver(DOOR, at("18:00"), "attempts-used"));
    }

    @Test
    void a_wrong_number_is_not_rung_again() {
        var wrong = new Attempted(Step.ATTEMPTS, 1, "1", true, Duration.ofMinutes(150), at("09:00"), CLOSES);

        assertThat(CHAIN.afterAttempt(wrong, Numbers.NONE)).isEqualTo(new HandOver(DOOR, at("13:00"), "wrong-number"));
    }

    @Test
    void when_the_hours_end_before_the_next_attempt_the_chain_goes_on() {
        assertThat(CHAIN.afterAttempt(noAnswer(1, "18:30"), Numbers.NONE))
                .isEqualTo(new HandOver(DOOR, at("22:30"), "no-time-left"));
    }

    @Test
    void after_the_door_come_the_police_and_then_nothing() {
        assertThat(CHAIN.after(Step.DISTRICT_WORKER, at("17:00"), CLOSES, Numbers.NONE, "not-found"))
                .isEqualTo(new HandOver(POLICE, at(WatchedTown.MONDAY.plusDays(1), "17:00"), "not-found"));
        assertThat(CHAIN.after(Step.POLICE, at("17:00"), CLOSES, Numbers.NONE, "not-found"))
                .isEqualTo(new Exhausted());
    }

    private static Attempted noAnswer(int attempts, String time) {
        return new Attempted(Step.ATTEMPTS, attempts, "1", false, Duration.ofMinutes(150), at(time), CLOSES);
    }

    private static ChainStep step(
            int position, Step step, Role owner, @Nullable Integer times, @Nullable Duration within) {
        return new ChainStep(ChainStep.UNREACHED, position, step, owner, times, within);
    }
}

package pl.ostoja.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.dispatch.TaskState.ACCEPTED;
import static pl.ostoja.dispatch.TaskState.ASSIGNED;
import static pl.ostoja.dispatch.TaskState.CANCELLED;
import static pl.ostoja.dispatch.TaskState.DONE;
import static pl.ostoja.dispatch.TaskState.DRAFT;
import static pl.ostoja.dispatch.TaskState.FAILED;
import static pl.ostoja.dispatch.TaskState.ON_THE_WAY;
import static pl.ostoja.dispatch.TaskState.READY;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.kernel.TimeSlot;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.requests.NeedId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaskTest {

    static final Instant NOW = Instant.parse("2020-04-27T08:00:00Z");
    static final TimeSlot AFTERNOON = TimeSlot.of(NOW, Duration.ofHours(6));

    @Test
    void a_task_goes_from_hand_to_door() {
        var done = in(DRAFT).ready(NOW).assigned(NOW).accepted(NOW).left(NOW).done(NOW);

        assertThat(done.state()).isEqualTo(DONE);
    }

    @Test
    void whoever_leaves_has_accepted() {
        assertThat(in(ASSIGNED).left(NOW).state()).isEqualTo(ON_THE_WAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskState.class,
            names = {"ASSIGNED", "ACCEPTED", "ON_THE_WAY"})
    void a_carrier_without_signal_tells_everything_at_once(TaskState state) {
        assertThat(in(state).done(NOW).state()).isEqualTo(DONE);
        assertThat(in(state).failed(Failure.NOT_HOME, null, NOW).state()).isEqualTo(FAILED);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskState.class,
            names = {"DONE", "CANCELLED", "RESCHEDULED"})
    void what_is_over_is_over(TaskState state) {
        assertThatThrownBy(() -> in(state).assigned(NOW)).hasMessage("task-is-over");
        assertThatThrownBy(() -> in(state).done(NOW)).hasMessage("task-is-over");
        assertThatThrownBy(() -> in(state).cancelled(null, NOW)).hasMessage("task-is-over");
    }

    @Test
    void a_draft_is_nobodys() {
        assertThatThrownBy(() -> in(DRAFT).assigned(NOW)).hasMessage("task-is-elsewhere");
    }

    @Test
    void a_failed_task_lives_on_in_a_new_one_and_two_go_where_there_was_danger() {
        var failed = in(ACCEPTED).failed(Failure.DANGER, "pies", NOW);

        var again = failed.again(AFTERNOON, "1234", NOW);

        assertThat(again.state()).isEqualTo(READY);
        assertThat(again.follows()).isEqualTo(failed.id());
        assertThat(again.load().twoPersons()).isTrue();
    }

    @Test
    void a_cancelled_task_keeps_why() {
        assertThat(in(READY).cancelled("pomyłka", NOW))
                .returns(CANCELLED, Task::state)
                .returns("pomyłka", Task::endingNote);
    }

    static Task in(TaskState state) {
        return new Task(
                TaskId.next(),
                new NeedId(new UUID(0, 1)),
                null,
                new HouseholdId(new UUID(0, 2)),
                TaskType.MEAL,
                new Door("Lipowa 4/12", false, null, null, null, false),
                AFTERNOON,
                new Task.Load(1, 600, true, false),
                Protection.BASIC,
                "1234",
                null,
                state,
                null,
                null,
                NOW,
                0);
    }
}

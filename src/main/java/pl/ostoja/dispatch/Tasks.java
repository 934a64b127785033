package pl.ostoja.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.AccountId;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.TimeSlot;
import pl.ostoja.requests.Stage;

/// What a dispatcher and a carrier do with tasks. One public method is one use case and one transaction.
@Service
@Transactional
public class Tasks {

    private final TaskRepository tasks;
    private final TaskWorld world;
    private final TaskDesk desk;
    private final FieldOrders orders;
    private final Journal journal;
    private final Clock clock;

    Tasks(TaskRepository tasks, TaskWorld world, TaskDesk desk, FieldOrders orders, Journal journal, Clock clock) {
        this.tasks = tasks;
        this.world = world;
        this.desk = desk;
        this.orders = orders;
        this.journal = journal;
        this.clock = clock;
    }

    /// Gives a task to a worker or an organisation.
    ///
    /// Refused for an account that may not carry, for one worker where the door needs two, and while field work is
    /// suspended, unless the director's exception is named.
    ///
    /// @param exception who allowed it although field work is suspended
    public Assignment assign(Act act, TaskId id, Carrier carrier, @Nullable String exception) {
        return journal.once(act, Assignment.class, () -> {
            if (!desk.holdNeed(id)) {
                return new Assignment.NoLongerNeeded(id);
            }
            var task = tasks.hold(id);
            if (task.state() == TaskState.DRAFT) {
                return new Assignment.NotReady(id);
            }
            orders.requireAllowed(task, exception, clock.instant());
            world.requireCrew(carrier, clock.instant());
            task.requireEnough(carrier);
            if (task.state() != TaskState.READY || !tasks.tryAssign(id, carrier, act.at())) {
                return tasks.carrierOf(id)
                        .<Assignment>map(by -> new Assignment.AlreadyTaken(id, by))
                        .orElse(new Assignment.NoLongerNeeded(id));
            }
            desk.advance(act, task, Stage.PLANNED);
            desk.store(
                    act,
                    task.assigned(act.at()),
                    TaskMaking.about(task, "dispatch.assigned").reason(exception));
            return new Assignment.Made(id, carrier);
        });
    }

    /// Takes a task back from whoever has it; it is ready for another.
    public void release(Act act, TaskId id, @Nullable String why) {
        step(
                act,
                id,
                "dispatch.released",
                why,
                task -> task.released(act.at()),
                () -> tasks.endAssignment(id, act.at()));
    }

    public void accept(Act act, TaskId id) {
        step(act, id, "dispatch.accepted", null, task -> task.accepted(act.at()), () -> {});
    }

    public void leave(Act act, TaskId id) {
        journal.once(act, () -> {
            desk.holdNeed(id);
            var task = tasks.hold(id);
            desk.advance(act, task, Stage.IN_PROGRESS);
            desk.store(act, task.left(act.at()), TaskMaking.about(task, "dispatch.left"));
        });
    }

    /// It arrived. When it was the last task of its need, the need is met with what all of them handed over.
    ///
    /// Refused when the code is not the one the person was told, and when the task is nobody's.
    public void handOver(Act act, TaskId id, Handover handover) {
        journal.once(act, () -> {
            desk.holdNeed(id);
            var task = tasks.hold(id);
            handover.checkAgainst(task.code());
            desk.keep(act, id, handover);
            desk.store(
                    act,
                    task.done(act.at()),
                    TaskMaking.about(task, "dispatch.handed-over")
                            .detail("way", handover.way())
                            .detail("proof", handover.proof())
                            .detail(
                                    "photo",
                                    handover.photo() == null
                                            ? null
                                            : handover.photo().sha256()));
            desk.meetNeedIfAllDone(act, task.need());
        });
    }

    /// It did not arrive. Food for a confined household is tried again the same day; everything else waits for the
    /// dispatcher.
    public Trouble fail(Act act, TaskId id, Failure why, @Nullable String words) {
        return journal.once(act, Trouble.class, () -> {
            desk.holdNeed(id);
            var failed = tasks.hold(id).failed(why, words, act.at());
            tasks.endAssignment(id, act.at());
            desk.store(act, failed, TaskMaking.about(failed, "dispatch.failed").detail("failure", why));
            return isFoodForConfined(failed, act.at())
                    ? new Trouble.TriedAgainToday(
                            follow(act, id, restOfDay(act.at())).id())
                    : new Trouble.WaitsForDispatcher(id);
        });
    }

    /// Makes a new task of a failed one.
    public TaskId reschedule(Act act, TaskId id, TimeSlot slot) {
        return journal.once(act, TaskId.class, () -> {
            desk.holdNeed(id);
            return follow(act, id, slot).id();
        });
    }

    public void cancel(Act act, TaskId id, String why) {
        step(
                act,
                id,
                "dispatch.cancelled",
                why,
                task -> task.cancelled(why, act.at()),
                () -> tasks.endAssignment(id, act.at()));
    }

    /// The task goes to another address than the household's: a summer house, a hospital.
    public void redirect(Act act, TaskId id, String address) {
        journal.once(act, () -> {
            desk.holdNeed(id);
            var task = tasks.hold(id);
            if (!task.state().isOpen()) {
                throw new Problem.Refused("task-is-over");
            }
            tasks.move(task, address);
            journal.write(act, TaskMaking.about(task, "dispatch.redirected"));
        });
    }

    /// Does something with a task that this account carries. For everybody else there is no such task.
    public void doOwn(Act act, TaskId id, AccountId account, Runnable deed) {
        journal.once(act, () -> {
            if (!world.isCarriedBy(id, account.value())) {
                throw new Problem.NotFound();
            }
            deed.run();
        });
    }

    private void step(
            Act act, TaskId id, String deed, @Nullable String why, UnaryOperator<Task> change, Runnable also) {
        journal.once(act, () -> {
            desk.holdNeed(id);
            var task = tasks.hold(id);
            var after = change.apply(task);
            also.run();
            desk.store(act, after, TaskMaking.about(task, deed).reason(why));
        });
    }

    private Task follow(Act act, TaskId failed, TimeSlot slot) {
        var task = tasks.hold(failed);
        var next = task.again(slot, TaskMaking.newCode(), act.at());
        desk.store(act, task.rescheduled(act.at()), TaskMaking.about(task, "dispatch.rescheduled"));
        tasks.add(next, act.at());
        journal.write(act, TaskMaking.about(next, "dispatch.made").detail("type", next.type()));
        return next;
    }

    private boolean isFoodForConfined(Task task, Instant at) {
        return world.isFood(task.need())
                && world.placeOf(task.household(), dayOf(at)).confined();
    }

    private TimeSlot restOfDay(Instant at) {
        return new TimeSlot(
                at, dayOf(at).plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }
}

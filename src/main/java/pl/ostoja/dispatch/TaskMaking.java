package pl.ostoja.dispatch;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.requests.NeedClosed;
import pl.ostoja.requests.NeedVerified;
import pl.ostoja.requests.NeedsOpened;
import pl.ostoja.requests.OpenedNeed;
import pl.ostoja.ui.Live;

/// Keeps tasks in step with needs, in the same transaction: either the whole promise exists or nothing.
@Component
class TaskMaking {

    private static final SecureRandom DICE = new SecureRandom();

    private final TaskRepository tasks;
    private final TaskWorld world;
    private final Journal journal;
    private final Clock clock;
    private final Live live;

    TaskMaking(TaskRepository tasks, TaskWorld world, Journal journal, Clock clock, Live live) {
        this.tasks = tasks;
        this.world = world;
        this.journal = journal;
        this.clock = clock;
        this.live = live;
    }

    @EventListener
    void on(NeedsOpened event) {
        var household = world.doorOf(event.household());
        var door = event.otherAddress() == null ? household : household.otherAddress(event.otherAddress());
        var confined = world.isConfined(
                event.household(), event.at().atZone(clock.getZone()).toLocalDate());
        for (var need : event.needs()) {
            for (var template : world.templatesFor(need.code())) {
                make(event, need, template, door, confined);
            }
        }
        live.changed("tasks");
    }

    @EventListener
    void on(NeedVerified event) {
        for (var task : tasks.holdOpenOf(event.need())) {
            if (task.state() == TaskState.DRAFT) {
                tasks.update(task.ready(event.at()));
            }
        }
        live.changed("tasks");
    }

    @EventListener
    void on(NeedClosed event) {
        for (var task : tasks.holdOpenOf(event.need())) {
            tasks.update(task.cancelled(null, event.at()));
            tasks.endAssignment(task.id(), event.at());
            journal.write(event.act(), about(task, "dispatch.cancelled"));
        }
        live.changed("tasks");
    }

    /// Four digits for the person to say at the door.
    static String newCode() {
        return "%04d".formatted(DICE.nextInt(10_000));
    }

    private void make(NeedsOpened event, OpenedNeed need, TaskTemplate template, Door door, boolean confined) {
        var protection = confined && template.type().isInTheField()
                ? template.protection().atLeast(Protection.RAISED)
                : template.protection();
        var two = template.twoPersons() || (door.twoPersons() && template.type().isInTheField());
        var task = new Task(
                TaskId.next(),
                need.id(),
                null,
                event.household(),
                template.type(),
                door,
                template.slot(need, event.at(), clock.getZone()),
                new Task.Load(need.quantity(), need.grams(), template.vehicle(), two),
                protection,
                newCode(),
                need.note(),
                need.verified() ? TaskState.READY : TaskState.DRAFT,
                null,
                null,
                event.at(),
                0);
        add(event.act(), task, event.at());
    }

    private void add(Act act, Task task, Instant at) {
        tasks.add(task, at);
        journal.write(act, about(task, "dispatch.made").detail("type", task.type()));
    }

    static Entry about(Task task, String deed) {
        return Entry.of(deed)
                .household(task.household().value())
                .subject("task", task.id().value());
    }
}

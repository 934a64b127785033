package pl.ostoja.dispatch;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.requests.ManyNeedsClosed;
import pl.ostoja.requests.ManyNeedsOpened;
import pl.ostoja.requests.NeedClosed;
import pl.ostoja.requests.NeedId;
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
        make(event.act(), List.of(event));
    }

    @EventListener
    void on(ManyNeedsOpened event) {
        make(event.act(), event.requests());
    }

    private void make(Act act, List<NeedsOpened> opened) {
        var places = world.placesOf(
                opened.stream().map(NeedsOpened::household).distinct().toList(),
                act.at().atZone(clock.getZone()).toLocalDate());
        var made = opened.stream()
                .flatMap(event -> made(event, requireNonNull(places.get(event.household()))))
                .toList();
        tasks.addAll(made, act.at());
        journal.writeAll(
                act,
                made.stream()
                        .map(task -> about(task, "dispatch.made").detail("type", task.type()))
                        .toList());
        live.changed("tasks");
    }

    private Stream<Task> made(NeedsOpened event, TaskWorld.Place place) {
        return event.needs().stream()
                .flatMap(need ->
                        world.templatesFor(need.code()).stream().map(template -> task(event, need, template, place)));
    }

    @EventListener
    void on(NeedVerified event) {
        for (var task : tasks.holdOpenOf(List.of(event.need()))) {
            if (task.state() == TaskState.DRAFT) {
                tasks.update(task.ready(event.at()));
            }
        }
        live.changed("tasks");
    }

    @EventListener
    void on(NeedClosed event) {
        cancel(event.act(), List.of(event.need()));
    }

    @EventListener
    void on(ManyNeedsClosed event) {
        cancel(event.act(), event.needs().stream().map(NeedClosed::need).toList());
    }

    private void cancel(Act act, List<NeedId> needs) {
        for (var task : tasks.holdOpenOf(needs)) {
            tasks.update(task.cancelled(null, act.at()));
            tasks.endAssignment(task.id(), act.at());
            journal.write(act, about(task, "dispatch.cancelled"));
        }
        live.changed("tasks");
    }

    /// Four digits for the person to say at the door.
    static String newCode() {
        return "%04d".formatted(DICE.nextInt(10_000));
    }

    private Task task(NeedsOpened event, OpenedNeed need, TaskTemplate template, TaskWorld.Place place) {
        var door = event.otherAddress() == null ? place.door() : place.door().otherAddress(event.otherAddress());
        var protection = place.confined() && template.type().isInTheField()
                ? template.protection().atLeast(Protection.RAISED)
                : template.protection();
        var two = template.twoPersons() || (door.twoPersons() && template.type().isInTheField());
        return new Task(
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
    }

    static Entry about(Task task, String deed) {
        return Entry.of(deed)
                .household(task.household().value())
                .subject("task", task.id().value());
    }
}

package pl.ostoja.dispatch;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.NeedKinds;
import pl.ostoja.requests.Provided;
import pl.ostoja.requests.Stage;
import pl.ostoja.ui.Live;

/// Where tasks meet the needs they serve.
///
/// Whoever changes a task holds its request first and the task second, so that closing a need and ending a task never
/// wait for each other.
@Component
class TaskDesk {

    private final TaskRepository tasks;
    private final HandoverPhotos photos;
    private final HelpRequests requests;
    private final NeedKinds kinds;
    private final Journal journal;
    private final Live live;

    TaskDesk(
            TaskRepository tasks,
            HandoverPhotos photos,
            HelpRequests requests,
            NeedKinds kinds,
            Journal journal,
            Live live) {
        this.tasks = tasks;
        this.photos = photos;
        this.requests = requests;
        this.kinds = kinds;
        this.journal = journal;
        this.live = live;
    }

    /// Whether the task's need is open; its request is held from now on.
    boolean holdNeed(TaskId task) {
        return requests.holdIfOpen(tasks.needOf(task));
    }

    void advance(Act act, Task task, Stage stage) {
        requests.advance(act.part("need"), task.need(), stage);
    }

    void store(Act act, Task task, Entry entry) {
        tasks.update(task);
        journal.write(act, entry);
        live.changed("tasks");
    }

    void keep(Act act, TaskId task, Handover handover) {
        tasks.add(task, handover, act.at());
        if (handover.photo() != null) {
            photos.add(act, task, handover.photo());
        }
    }

    void meetNeedIfAllDone(Act act, NeedId need) {
        tasks.deliveredWhereAllDone(List.of(need)).forEach((_, delivered) -> {
            var kind = kinds.of(need);
            requests.meet(act.part("met"), need, Provided.of(kind, delivered));
        });
    }
}

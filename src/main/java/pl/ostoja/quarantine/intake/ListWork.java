package pl.ostoja.quarantine.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.quarantine.lists.Reading;

/// Comparing and applying behind the scenes: the page may be left and found again, a restart takes the work up anew,
/// and
/// whoever waits sees how far it is. Where nothing works in the background it is done at once.
@Service
public class ListWork {

    static final String TASK = "quarantine-list";

    private static final Logger LOG = LoggerFactory.getLogger(ListWork.class);

    private final Lists lists;
    private final Progress progress;
    private final ListDesk desk;
    private final ObjectProvider<SchedulerClient> scheduler;

    ListWork(Lists lists, Progress progress, ListDesk desk, ObjectProvider<SchedulerClient> scheduler) {
        this.lists = lists;
        this.progress = progress;
        this.desk = desk;
        this.scheduler = scheduler;
    }

    public void compare(Act act, ListId list) {
        later(ListJob.of(list, ListJob.What.COMPARE, act));
    }

    /// With a password the work is done at once, because a password is stored nowhere.
    public void compareLocked(Act act, ListId list, String password) {
        desk.journal().once(act, () -> {
            lists.compare(list, password);
            progress.end(list);
        });
    }

    public void apply(Act act, ListId list) {
        later(ListJob.of(list, ListJob.What.APPLY, act));
    }

    /// Stops what runs at its next step; nothing of it stays.
    @Transactional
    public void cancel(Act act, ListId list) {
        desk.journal().once(act, () -> {
            progress.cancel(list);
            desk.write(act, "quarantine.list-work-cancelled", list);
        });
    }

    private void later(ListJob job) {
        var act = job.asAct();
        var background = scheduler.getIfAvailable();
        var isFirst = new AtomicBoolean();
        desk.journal().once(act, () -> {
            isFirst.set(true);
            progress.begin(new ListId(job.list()), "queued");
            if (background != null) {
                // the scheduler lives by the machine's clock, which may differ from the centre's: "long ago" means at
                // once
                background.scheduleIfNotExists(
                        new TaskInstance<>(TASK, job.what() + "-" + job.act(), job), Instant.EPOCH);
            }
        });
        if (background == null && isFirst.get()) {
            run(job);
        }
    }

    void run(ListJob job) {
        var list = new ListId(job.list());
        try {
            switch (job.what()) {
                case COMPARE -> compared(list);
                case APPLY -> {
                    lists.apply(job.asAct(), list);
                    progress.end(list);
                }
            }
        } catch (Progress.Cancelled _) {
            progress.fail(list, "cancelled");
        } catch (Problem refused) {
            progress.fail(list, refused.rule());
        }
    }

    void failed(ListJob job, Throwable cause) {
        LOG.error("Work on list {} failed", job.list(), cause);
        progress.fail(new ListId(job.list()), "fault");
    }

    private void compared(ListId list) {
        var reading = lists.compare(list, null);
        if (reading instanceof Reading.Readable) {
            progress.end(list);
        } else {
            progress.fail(list, "not-a-table");
        }
    }
}

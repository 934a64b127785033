package pl.ostoja.quarantine.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
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
    private final ObjectProvider<SchedulerClient> scheduler;

    ListWork(Lists lists, Progress progress, ObjectProvider<SchedulerClient> scheduler) {
        this.lists = lists;
        this.progress = progress;
        this.scheduler = scheduler;
    }

    public void compare(Act act, ListId list) {
        later(ListJob.of(list, ListJob.What.COMPARE, act));
    }

    /// With a password the work is done at once, because a password is stored nowhere.
    public Reading compareLocked(ListId list, String password) {
        try {
            return lists.compare(list, password);
        } finally {
            progress.end(list);
        }
    }

    public void apply(Act act, ListId list) {
        later(ListJob.of(list, ListJob.What.APPLY, act));
    }

    private void later(ListJob job) {
        var list = new ListId(job.list());
        progress.begin(list, "queued");
        var background = scheduler.getIfAvailable();
        if (background == null) {
            run(job);
        } else {
            // the scheduler lives by the machine's clock, which may differ from the centre's: "long ago" means at once
            background.scheduleIfNotExists(new TaskInstance<>(TASK, job.what() + "-" + job.act(), job), Instant.EPOCH);
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

package pl.ostoja.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.dispatch.Carrier;
import pl.ostoja.dispatch.Failure;
import pl.ostoja.dispatch.Handover;
import pl.ostoja.dispatch.TaskId;
import pl.ostoja.dispatch.Tasks;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;

/// The afternoons: what is ready is given to somebody and carried out; now and then nobody opens the door.
@Component
class Errands {

    private static final int NOBODY_HOME_OF_THOUSAND = 15;

    private final Tasks tasks;
    private final JdbcClient db;

    Errands(Tasks tasks, JdbcClient db) {
        this.tasks = tasks;
        this.db = db;
    }

    record Ready(UUID id, String type) {}

    /// Carries out all that is ready; gives the number of tasks done.
    int run(Act act, Cast cast, SplittableRandom dice, boolean leaveSome) {
        var done = 0;
        for (var task : ready()) {
            if (leaveSome && dice.nextInt(3) == 0) {
                continue;
            }
            if (carry(act, cast, new TaskId(task.id()), dice)) {
                done++;
            }
        }
        return done;
    }

    private List<Ready> ready() {
        return db.sql("select id, type from dispatch.task_card where state = 'READY' order by due_until, id")
                .query(Ready.class)
                .list();
    }

    private boolean carry(Act act, Cast cast, TaskId task, SplittableRandom dice) {
        var carrier = cast.carrier();
        var dispatcher = new Act(Ids.next(), cast.dispatcher().actor(), act.at(), Channel.SCREEN);
        tasks.assign(
                dispatcher,
                task,
                dice.nextInt(3) == 0
                        ? new Carrier.Partner(cast.foundation())
                        : new Carrier.Worker(carrier.account(), cast.companion().account()),
                null);
        var deed = new Act(Ids.next(), carrier.actor(), act.at(), Channel.FIELD);
        if (dice.nextInt(1000) < NOBODY_HOME_OF_THOUSAND) {
            tasks.fail(deed, task, Failure.NOT_HOME, null);
            return false;
        }
        tasks.handOver(deed, task, new Handover(Handover.Way.AT_DOOR, Handover.Proof.WORD, null, null, 1, null));
        return true;
    }
}

package pl.ostoja.simulation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.dispatch.Carrier;
import pl.ostoja.dispatch.Failure;
import pl.ostoja.dispatch.Handover;
import pl.ostoja.dispatch.TaskId;
import pl.ostoja.dispatch.Tasks;
import pl.ostoja.dispatch.Trouble;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TimeSlot;

/// The afternoons: what is ready is given to somebody and carried out; now and then nobody opens the door.
@Component
class Errands {

    private static final int NOBODY_HOME_OF_THOUSAND = 15;
    private static final Duration UNTIL_LATE = Duration.ofHours(2);

    private final Tasks tasks;
    private final JdbcClient db;

    Errands(Tasks tasks, JdbcClient db) {
        this.tasks = tasks;
        this.db = db;
    }

    record Ready(UUID id, int quantity) {}

    /// Carries out all that is ready; what failed is tried again the same evening. Gives the number of tasks done.
    ///
    /// @param leaveSome a third is left as it is, and so is what failed: the day is not over
    int run(Act act, Game game, boolean leaveSome) {
        var done = 0;
        List<Ready> ready;
        while (!(ready = ready()).isEmpty()) {
            for (var task : ready) {
                if ((!leaveSome || game.dice().nextInt(3) > 0) && carry(act, game, task, leaveSome)) {
                    done++;
                }
            }
            if (leaveSome) {
                break;
            }
        }
        return done;
    }

    private List<Ready> ready() {
        return db.sql("""
                select t.id, n.quantity from dispatch.task_card t join requests.need_card n on n.id = t.need
                 where t.state = 'READY' order by t.due_until, t.id
                """).query(Ready.class).list();
    }

    private boolean carry(Act act, Game game, Ready ready, boolean leaveFailed) {
        var task = new TaskId(ready.id());
        var cast = game.cast();
        var dice = game.dice();
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
            var trouble = tasks.fail(deed, task, Failure.NOT_HOME, null);
            if (!leaveFailed && trouble instanceof Trouble.WaitsForDispatcher(var failed)) {
                tasks.reschedule(dispatcher.part("again"), failed, TimeSlot.of(act.at(), UNTIL_LATE));
            }
            return false;
        }
        tasks.handOver(
                deed,
                task,
                new Handover(Handover.Way.AT_DOOR, Handover.Proof.WORD, null, null, ready.quantity(), null, null));
        return true;
    }
}

package pl.ostoja.dispatch;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.requests.ManyRequests;
import pl.ostoja.ui.Live;

/// Whole tours, entered when the crew is back.
@Service
@Transactional
public class Tours {

    private final TaskRepository tasks;
    private final TourRepository tours;
    private final TourRules rules;
    private final ManyRequests requests;
    private final Journal journal;
    private final Live live;

    Tours(
            TaskRepository tasks,
            TourRepository tours,
            TourRules rules,
            ManyRequests requests,
            Journal journal,
            Live live) {
        this.tasks = tasks;
        this.tours = tours;
        this.rules = rules;
        this.requests = requests;
        this.journal = journal;
        this.live = live;
    }

    /// Each task of the tour was the crew's and is done; needs of which it was the last are met, with what all their
    /// tasks handed over. The rules are those of [Tasks#assign] and [Tasks#handOver].
    ///
    /// A stop that is refused stays as it was and is named in the answer with its rule; the others are entered, for
    /// they did happen. Refused as a whole when the crew may not carry tasks.
    public Toured enter(Act act, Tour tour) {
        return journal.once(act, Toured.class, () -> {
            var today = rules.of(tour.carrier());
            var ids = tour.stops().stream().map(Tour.Stop::task).toList();
            var open = requests.holdOpen(tasks.needsOf(ids));
            var held = tasks.holdAll(ids).stream().collect(toMap(Task::id, task -> task));
            var done = new ArrayList<Task>();
            var stops = new ArrayList<Tour.Stop>();
            var refused = new HashMap<UUID, String>();
            for (var stop : tour.stops()) {
                try {
                    done.add(today.done(held.get(stop.task()), stop.handover(), open, act.at()));
                    stops.add(stop);
                } catch (Problem.Refused | Problem.NotFound no) {
                    refused.put(stop.task().value(), no.rule());
                }
            }
            store(act, tour, stops, done);
            return new Toured(done.size(), refused);
        });
    }

    private void store(Act act, Tour tour, List<Tour.Stop> stops, List<Task> done) {
        tours.assign(stops, tour.carrier(), act.at());
        tours.handOver(stops, act.at());
        tasks.updateAll(done);
        var lines = new ArrayList<Entry>();
        for (int n = 0; n < done.size(); n++) {
            lines.add(TaskMaking.about(done.get(n), "dispatch.handed-over")
                    .detail("way", stops.get(n).handover().way())
                    .detail("proof", stops.get(n).handover().proof()));
        }
        journal.writeAll(act, lines);
        var needs = done.stream().map(Task::need).collect(toSet());
        requests.meetAll(act.part("met"), tasks.deliveredWhereAllDone(needs));
        live.changed("tasks");
    }
}

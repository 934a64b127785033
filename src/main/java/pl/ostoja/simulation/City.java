package pl.ostoja.simulation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.dispatch.Carrier;
import pl.ostoja.dispatch.Handover;
import pl.ostoja.dispatch.TaskId;
import pl.ostoja.dispatch.Tour;
import pl.ostoja.dispatch.Tours;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.people.PersonId;
import pl.ostoja.requests.Deliveries;
import pl.ostoja.requests.DeliveryList;
import pl.ostoja.requests.ManyRequests;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.Origin;

/// The day of a city of millions, entered by lists: the standing help of the social service, the calls of the hotline,
/// the tours that brought what was asked for.
@Component
class City {

    private static final String PROGRAMME = "Социальное обслуживание на дому";
    private static final int LIST = 5_000;

    private final Deliveries deliveries;
    private final ManyRequests requests;
    private final Tours tours;
    private final JdbcClient db;

    City(Deliveries deliveries, ManyRequests requests, Tours tours, JdbcClient db) {
        this.deliveries = deliveries;
        this.requests = requests;
        this.tours = tours;
        this.db = db;
    }

    /// One service for each of so many regulars, in turn: who got something yesterday comes last.
    ///
    /// @param before services of the days before
    void bring(Act act, List<PersonId> regulars, long before, int services) {
        var next = before;
        for (var errand : Errand.values()) {
            var left = errand.of(services);
            while (left > 0) {
                var from = (int) (next % regulars.size());
                var to = Math.min(regulars.size(), from + Math.min(left, LIST));
                deliveries.record(
                        act.part("list-" + next),
                        new DeliveryList(PROGRAMME, errand.code(), 1, regulars.subList(from, to)));
                next += to - from;
                left -= to - from;
            }
        }
    }

    /// What the hotline heard.
    void hear(Act act, Game game, int calls) {
        var heard = IntStream.range(0, calls).mapToObj(_ -> request(game)).toList();
        for (int from = 0; from < calls; from += LIST) {
            requests.openAll(act.part("hotline-" + from), heard.subList(from, Math.min(calls, from + LIST)));
        }
    }

    private static OpenRequest request(Game game) {
        var dice = game.dice();
        var person = game.clients().get(dice.nextInt(game.clients().size()));
        var errand = Errand.any(dice);
        var request = OpenRequest.of(person, Origin.HOTLINE, errand.need()).acceptingDuplicates();
        return errand == Errand.FUEL && dice.nextBoolean() ? Regulars.elsewhere(request, dice) : request;
    }

    /// All that is ready is carried out: a third by the foundation, the rest by two of the centre. Gives the number of
    /// tasks done.
    int deliver(Act act, Game game) {
        var cast = game.cast();
        var crew = new Carrier.Worker(cast.carrier().account(), cast.companion().account());
        var foundation = new Carrier.Partner(cast.foundation());
        var ready = ready();
        var done = 0;
        for (int from = 0; from < ready.size(); from += LIST) {
            var list = ready.subList(from, Math.min(ready.size(), from + LIST));
            var third = list.size() / 3;
            done += deliver(act, game, new Tour(foundation, List.copyOf(list.subList(0, third))));
            done += deliver(act, game, new Tour(crew, List.copyOf(list.subList(third, list.size()))));
        }
        return done;
    }

    private int deliver(Act act, Game game, Tour tour) {
        var deed = new Act(Ids.next(), game.cast().dispatcher().actor(), act.at(), Channel.PAPER);
        return tours.enter(deed, tour).done();
    }

    private List<Tour.Stop> ready() {
        return db.sql("""
                select t.id, n.quantity from dispatch.task_card t join requests.need_card n on n.id = t.need
                 where t.state = 'READY' order by t.id
                """)
                .query((row, _) -> new Tour.Stop(
                        new TaskId(row.getObject("id", UUID.class)),
                        new Handover(
                                Handover.Way.AT_DOOR,
                                Handover.Proof.WORD,
                                null,
                                null,
                                row.getInt("quantity"),
                                null,
                                null)))
                .list();
    }
}

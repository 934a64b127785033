package pl.ostoja.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.requests.Opening.Opened;
import pl.ostoja.requests.ServiceLedger.Given;

/// Many requests in one act: a day of a city's hotline, an evening of its tours. The rules and the rows are those of
/// [HelpRequests]; there is one outcome for the list, and a journal line for each request.
@Service
@Transactional
public class ManyRequests {

    private final RequestRepository requests;
    private final Intake intake;
    private final NeedKinds kinds;
    private final RequestDesk desk;
    private final Journal journal;
    private final Clock clock;

    ManyRequests(
            RequestRepository requests,
            Intake intake,
            NeedKinds kinds,
            RequestDesk desk,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.intake = intake;
        this.kinds = kinds;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /// Opens the requests of a list and publishes [ManyNeedsOpened]. What is refused is left out and named in the
    /// answer with its rule; the others are opened, since each is somebody else's need.
    ///
    /// A list is not asked about duplicates: nobody is there to decide.
    ///
    /// @param commands each accepts duplicates
    public OpenedAll openAll(Act act, List<OpenRequest> commands) {
        if (!commands.stream().allMatch(OpenRequest::acceptDuplicates)) {
            throw new IllegalArgumentException("nobody can be asked about the duplicates of a list");
        }
        return journal.once(act, OpenedAll.class, () -> {
            var places = intake.placesOf(commands);
            var catalogue = new Catalogue(kinds.byCode(), kinds.clocks());
            var fresh = new LinkedHashMap<Integer, HelpRequest>();
            var refused = new TreeMap<Integer, String>();
            for (int place = 0; place < commands.size(); place++) {
                try {
                    fresh.put(place, request(act, place, commands, places, catalogue));
                } catch (Problem.Refused | Problem.NotFound no) {
                    refused.put(place, no.rule());
                }
            }
            requests.addAll(
                    fresh.entrySet().stream()
                            .map(one -> new RequestRepository.Fresh(
                                    one.getValue(), commands.get(one.getKey()), partOf(act, one.getKey())))
                            .toList(),
                    clock.instant());
            desk.opened(act, List.copyOf(fresh.values()));
            return new OpenedAll(opened(fresh, commands.size()), refused);
        });
    }

    /// Meets needs, each with so many pieces, and publishes [ManyNeedsClosed]; within the caller's act, who has made
    /// sure that they are open. Refused as a whole if one of them is closed or may not be met.
    @Transactional(propagation = Propagation.MANDATORY)
    public void meetAll(Act act, Map<NeedId, Integer> pieces) {
        var met = new LinkedHashMap<RequestId, Met>();
        var byNeed = new HashMap<NeedId, RequestId>();
        for (var request : requests.holdAll(pieces.keySet())) {
            met.put(request.id(), new Met(request));
            request.needs().forEach(need -> byNeed.put(need.id(), request.id()));
        }
        pieces.forEach((need, quantity) -> met.compute(
                byNeed.getOrDefault(need, new RequestId(need.value())),
                (_, before) -> met(act, before, need, quantity)));
        desk.met(act, List.copyOf(met.values()));
    }

    /// Those of the needs that are open. Nobody closes them before the caller's transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<NeedId> holdOpen(Set<NeedId> needs) {
        return requests.holdAll(needs).stream()
                .flatMap(request -> request.needs().stream())
                .filter(need -> need.isOpen() && needs.contains(need.id()))
                .map(Need::id)
                .collect(Collectors.toSet());
    }

    private static Met met(Act act, @Nullable Met request, NeedId id, int quantity) {
        if (request == null) {
            throw new Problem.NotFound();
        }
        var need = request.before().need(id);
        var what = Provided.of(need.kind(), quantity);
        var given = new ArrayList<>(request.given());
        given.add(new Given(request.before(), need, what));
        return new Met(request.before(), request.after().with(id, it -> it.met(what, act.at())), given);
    }

    private static HelpRequest request(
            Act act, int place, List<OpenRequest> commands, Map<Integer, Intake.Place> places, Catalogue catalogue) {
        var where = places.get(place);
        if (where == null) {
            throw new Problem.NotFound();
        }
        return catalogue.request(partOf(act, place), commands.get(place), where);
    }

    private static Act partOf(Act act, int place) {
        return act.part("request-" + place);
    }

    private static List<@Nullable Opened> opened(Map<Integer, HelpRequest> fresh, int size) {
        var all = new ArrayList<@Nullable Opened>();
        for (int place = 0; place < size; place++) {
            var request = fresh.get(place);
            all.add(
                    request == null
                            ? null
                            : new Opened(
                                    request.id(),
                                    request.needs().stream().map(Need::id).toList()));
        }
        return all;
    }
}

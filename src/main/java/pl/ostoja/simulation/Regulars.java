package pl.ostoja.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.NewPerson;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.WantedNeed;

/// Those whom the centre helps besides: their meals, their food parcels, their calls on the hotline.
@Component
class Regulars {

    private static final int BATCH = 5_000;

    private final People people;
    private final HelpRequests requests;

    Regulars(People people, HelpRequests requests) {
        this.people = people;
        this.requests = requests;
    }

    /// One person of each household.
    List<PersonId> enrol(Act act, Births births, Town town) {
        var persons = new ArrayList<PersonId>();
        var regulars = town.help().regulars();
        for (int from = 0; from < regulars; from += BATCH) {
            var batch = new ArrayList<NewPerson>();
            for (int n = from; n < Math.min(regulars, from + BATCH); n++) {
                batch.add(births.elderly(town.start()));
            }
            persons.addAll(people.registerAll(act.part("regulars-" + from), batch));
        }
        return persons;
    }

    /// A meal for each of them from the first to before the last.
    void eat(Act act, List<PersonId> regulars, int first, int last) {
        for (int n = first; n < last && n < regulars.size(); n++) {
            open(
                    act.part("meal-" + n),
                    OpenRequest.of(
                            regulars.get(n),
                            Origin.HAND,
                            WantedNeed.of("hot-meal").becauseTheyCannotSecureIt()));
        }
    }

    /// Parcels of food, beginning where yesterday's ended.
    void takeParcels(Act act, List<PersonId> regulars, long first, long parcels) {
        for (long n = first; n < first + parcels; n++) {
            var person = regulars.get((int) (n % regulars.size()));
            open(act.part("parcel-" + n), OpenRequest.of(person, Origin.HAND, WantedNeed.of("food-bank")));
        }
    }

    /// Wood and coal go to a summer house as often as home (S4.15).
    void ask(Act act, List<PersonId> regulars, long services, long hotline, SplittableRandom dice) {
        for (long n = 0; n < services; n++) {
            var person = regulars.get(dice.nextInt(regulars.size()));
            var errand = Errand.any(dice);
            var request = OpenRequest.of(person, n < hotline ? Origin.HOTLINE : Origin.HAND, errand.need());
            var elsewhere = errand == Errand.FUEL && dice.nextBoolean();
            open(act.part("service-" + n), elsewhere ? elsewhere(request, dice) : request);
        }
    }

    static OpenRequest elsewhere(OpenRequest request, SplittableRandom dice) {
        return request.at("domek letniskowy, działka " + (1 + dice.nextInt(400)));
    }

    private void open(Act act, OpenRequest request) {
        requests.open(act, request.acceptingDuplicates());
    }
}

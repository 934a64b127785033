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

    /// What people ask for most, the most popular first (S4.13): food and medicines.
    private static final List<String> ASKED = List.of(
            "shopping",
            "shopping",
            "shopping",
            "medicines",
            "medicines",
            "medicines",
            "essentials",
            "pet",
            "waste",
            "fuel",
            "assistive-device");
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
        for (int from = 0; from < town.regulars(); from += BATCH) {
            var batch = new ArrayList<NewPerson>();
            for (int n = from; n < Math.min(town.regulars(), from + BATCH); n++) {
                batch.add(births.elderly(town.start()).getFirst());
            }
            persons.addAll(people.registerAll(act.part("regulars-" + from), batch));
        }
        return persons;
    }

    /// So many meals today, for the first of them.
    void eat(Act act, List<PersonId> regulars, long portions) {
        for (int n = 0; n < portions && n < regulars.size(); n++) {
            open(
                    act.part("meal-" + n),
                    regulars.get(n),
                    Origin.HAND,
                    WantedNeed.of("hot-meal").becauseTheyCannotSecureIt());
        }
    }

    /// Parcels of food, beginning where yesterday's ended.
    void takeParcels(Act act, List<PersonId> regulars, long first, long parcels) {
        for (long n = first; n < first + parcels; n++) {
            var person = regulars.get((int) (n % regulars.size()));
            open(act.part("parcel-" + n), person, Origin.HAND, WantedNeed.of("food-bank"));
        }
    }

    void ask(Act act, List<PersonId> regulars, long services, long hotline, SplittableRandom dice) {
        for (long n = 0; n < services; n++) {
            var person = regulars.get(dice.nextInt(regulars.size()));
            var need = WantedNeed.of(ASKED.get(dice.nextInt(ASKED.size())));
            open(act.part("service-" + n), person, n < hotline ? Origin.HOTLINE : Origin.HAND, need);
        }
    }

    private void open(Act act, PersonId person, Origin origin, WantedNeed need) {
        requests.open(act, OpenRequest.of(person, origin, need).acceptingDuplicates());
    }
}

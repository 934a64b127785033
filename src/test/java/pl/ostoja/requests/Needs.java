package pl.ostoja.requests;

import pl.ostoja.kernel.Act;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;

/// What people need in our stories. Built by hand: `new Needs(requests)`.
public class Needs {

    private final HelpRequests requests;

    public Needs(HelpRequests requests) {
        this.requests = requests;
    }

    /// A hot meal for somebody who can't cook or buy one.
    public NeedId meal(Act act, PersonId person) {
        return need(act, person, WantedNeed.of("hot-meal").becauseTheyCannotSecureIt());
    }

    public NeedId shopping(Act act, PersonId person) {
        return need(act, person, WantedNeed.of("shopping").noting("chleb, mleko, jabłka"));
    }

    public NeedId medicines(Act act, PersonId person) {
        return need(act, person, WantedNeed.of("medicines").noting("insulina, apteka na Lipowej"));
    }

    /// Five meals for a family.
    public NeedId mealsFor(Act act, HouseholdId household, int portions) {
        var wanted = WantedNeed.of("hot-meal").times(portions).becauseTheyCannotSecureIt();
        return opened(requests.open(act, OpenRequest.of(household, Origin.MONITORING, wanted)))
                .needs()
                .getFirst();
    }

    public NeedId need(Act act, PersonId person, WantedNeed wanted) {
        return opened(requests.open(act, OpenRequest.of(person, Origin.HOTLINE, wanted)))
                .needs()
                .getFirst();
    }

    public static Opening.Opened opened(Opening opening) {
        return (Opening.Opened) opening;
    }
}

package pl.ostoja.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.NewPerson;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.quarantine.Announcement;
import pl.ostoja.quarantine.Basis;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.StatusKind;

/// The mornings: the sanitary station tells who is confined from today.
@Component
class Cases {

    private static final int ISOLATED_OF_TEN = 6;

    private final People people;
    private final Confinements confinements;
    private final MorningPost post;

    Cases(People people, Confinements confinements, MorningPost post) {
        this.people = people;
        this.confinements = confinements;
        this.post = post;
    }

    /// The same news in the shape in which it really comes, for a visitor who is to work on it.
    void arriveAsLists(Act act, Births births, LocalDate day) {
        post.arrive(act, births, day);
    }

    /// Confines so many new persons, household by household: in most of them one is ill, the others are contacts.
    void announce(Act act, Births births, LocalDate day, long persons) {
        var households = new ArrayList<List<NewPerson>>();
        var left = persons;
        while (left > 0) {
            var household = births.household(day);
            var part = household.subList(0, (int) Math.min(left, household.size()));
            households.add(part);
            left -= part.size();
        }
        var ids = people.registerAll(
                act.part("people"), households.stream().flatMap(List::stream).toList());
        var next = 0;
        for (int n = 0; n < households.size(); n++) {
            var members = ids.subList(next, next + households.get(n).size());
            next += members.size();
            confine(act.part("household-" + n), members, day, n % 10 < ISOLATED_OF_TEN);
        }
    }

    private void confine(Act act, List<PersonId> members, LocalDate day, boolean firstIsIll) {
        for (int n = 0; n < members.size(); n++) {
            var ill = firstIsIll && n == 0;
            confinements.announce(
                    act.part("member-" + n),
                    new Announcement(
                            members.get(n),
                            ill ? StatusKind.HOME_ISOLATION : StatusKind.QUARANTINE,
                            ill ? Basis.POSITIVE_TEST : Basis.CONTACT,
                            day.minusDays(1),
                            null,
                            Origin.SANITARY_STATION,
                            "PSSE"));
        }
    }
}

package pl.ostoja.simulation;

import java.time.LocalDate;
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

    private final People people;
    private final Confinements confinements;

    Cases(People people, Confinements confinements) {
        this.people = people;
        this.confinements = confinements;
    }

    /// Confines them, household by household: in some of ten one is ill and isolated, the others are contacts.
    void announce(Act act, List<List<NewPerson>> households, LocalDate day, int illOfTen) {
        var ids = people.registerAll(
                act.part("people"), households.stream().flatMap(List::stream).toList());
        var next = 0;
        for (int n = 0; n < households.size(); n++) {
            var members = ids.subList(next, next + households.get(n).size());
            next += members.size();
            confine(act.part("household-" + n), members, day, n % 10 < illOfTen);
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
                            day,
                            null,
                            Origin.SANITARY_STATION,
                            "PSSE"));
        }
    }
}

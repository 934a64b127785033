package pl.ostoja.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Age;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Problem;
import pl.ostoja.kernel.Sex;

/// One person as we know them now.
///
/// @param current the record in force: this one, or the survivor when this one was merged
/// @param stateBefore what to go back to when a death, a move or a merge turns out to be a mistake
public record Person(
        PersonId id,
        PersonId current,
        PersonState state,
        @Nullable PersonState stateBefore,
        Particulars particulars,
        @Nullable Departure departure,
        HouseholdId household,
        int version) {

    public PersonName name() {
        return particulars.name();
    }

    public @Nullable PeselClaim pesel() {
        return particulars.pesel();
    }

    public @Nullable LocalDate birthDate() {
        return particulars.birthDate();
    }

    public @Nullable Sex sex() {
        return particulars.sex();
    }

    public Set<Particulars.Conflict> conflicts() {
        return particulars.conflicts();
    }

    public boolean isMerged() {
        return state == PersonState.MERGED;
    }

    /// Whether we still call, visit and supply this person.
    public boolean isWithUs() {
        return state != PersonState.DECEASED && state != PersonState.MOVED_OUT && state != PersonState.MERGED;
    }

    /// Full years on that day, when a date of birth is known.
    public @Nullable Age ageOn(LocalDate day) {
        var born = birthDate();
        return born == null || born.isAfter(day) ? null : Age.on(day, born);
    }

    Person with(PersonChange change, @Nullable PeselClaim claim) {
        var next = particulars.with(change, claim);
        var known = change.seen() || state == PersonState.VERIFIED ? PersonState.VERIFIED : known(next, false);
        return new Person(id, current, isWithUs() ? known : state, stateBefore, next, departure, household, version);
    }

    /// Of a survivor of a merge: what it says from now on.
    Person saying(Particulars next) {
        return new Person(id, current, state, stateBefore, next, departure, household, version);
    }

    Person departing(Departure next) {
        var state = next instanceof Departure.Died ? PersonState.DECEASED : PersonState.MOVED_OUT;
        var before = isWithUs() ? this.state : stateBefore;
        return new Person(id, current, state, before, particulars, next, household, version);
    }

    /// A death or a move out was entered by mistake.
    Person back() {
        if (departure == null) {
            throw new Problem.Refused("this-person-is-with-us");
        }
        var state = stateBefore == null ? PersonState.PROVISIONAL : stateBefore;
        return new Person(id, current, state, null, particulars, null, household, version);
    }

    /// How well somebody is known by what was said of them. A number that is wrong or another's makes everything
    /// doubtful, unless there is a document.
    static PersonState known(Particulars said, boolean hasDocument) {
        var pesel = said.pesel();
        var doubtful = pesel != null && pesel.standing() != PeselClaim.Standing.RIGHT;
        var identified = hasDocument || (!doubtful && (pesel != null || said.birthDate() != null));
        return identified ? PersonState.IDENTIFIED : PersonState.PROVISIONAL;
    }
}

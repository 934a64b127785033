package pl.ostoja.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Age;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Pesel;
import pl.ostoja.kernel.Sex;

/// One person as we know them now.
///
/// Date of birth and sex are what we were told or saw; where the PESEL says otherwise, both stay ([#conflicts]).
///
/// @param current the record in force: this one, or the survivor when this one was merged
public record Person(
        PersonId id,
        PersonId current,
        PersonState state,
        PersonName name,
        @Nullable String formerNames,
        @Nullable PeselClaim pesel,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String language,
        @Nullable LocalDate deceasedOn,
        @Nullable String deceasedSource,
        @Nullable LocalDate movedOutOn,
        @Nullable String movedOutTo,
        HouseholdId household,
        int version) {

    /// Where the PESEL disagrees with what we were told.
    public enum Conflict {
        BIRTH_DATE,
        SEX
    }

    public Set<Conflict> conflicts() {
        var conflicts = EnumSet.noneOf(Conflict.class);
        if (pesel != null && pesel.pesel().isPresent()) {
            var number = pesel.pesel().get();
            if (birthDate != null && !birthDate.equals(number.birthDate())) {
                conflicts.add(Conflict.BIRTH_DATE);
            }
            if (sex != null && sex != number.sex()) {
                conflicts.add(Conflict.SEX);
            }
        }
        return conflicts;
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
        return birthDate == null || birthDate.isAfter(day) ? null : Age.on(day, birthDate);
    }

    /// How well somebody is known by what was said of them.
    static PersonState known(@Nullable PeselClaim pesel, @Nullable LocalDate birthDate, boolean hasDocument) {
        var identified =
                hasDocument || birthDate != null || (pesel != null && pesel.standing() == PeselClaim.Standing.RIGHT);
        var doubtful = pesel != null && pesel.standing() != PeselClaim.Standing.RIGHT && !hasDocument;
        return identified && !doubtful ? PersonState.IDENTIFIED : PersonState.PROVISIONAL;
    }

    /// The date of birth in a right number is a proposal for whoever has none.
    static @Nullable LocalDate birthDate(@Nullable LocalDate told, @Nullable PeselClaim pesel) {
        return told != null || pesel == null
                ? told
                : pesel.pesel().map(Pesel::birthDate).orElse(null);
    }

    static @Nullable Sex sex(@Nullable Sex told, @Nullable PeselClaim pesel) {
        return told != null || pesel == null
                ? told
                : pesel.pesel().map(Pesel::sex).orElse(null);
    }
}

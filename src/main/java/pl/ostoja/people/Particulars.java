package pl.ostoja.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Pesel;
import pl.ostoja.kernel.Sex;

/// What a record says of somebody.
///
/// Date of birth and sex are what we were told or saw; where the PESEL says otherwise, both stay ([#conflicts]).
///
/// @param formerNames surnames of before, by which the person is still found
/// @param language two letters; none means Polish
public record Particulars(
        PersonName name,
        @Nullable String formerNames,
        @Nullable PeselClaim pesel,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String language) {

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

    /// The surname of before stays findable; birth date and sex in a right number are proposals for whoever has none.
    Particulars with(PersonChange change, @Nullable PeselClaim claim) {
        return new Particulars(
                change.name(),
                formerNames(change.name()),
                claim,
                birthDate(change.birthDate(), claim),
                sex(change.sex(), claim),
                change.language());
    }

    /// Of a survivor of a merge: these fields as the other record has them.
    Particulars taking(Particulars other, Set<Merges.Field> fields) {
        var name = fields.contains(Merges.Field.NAME) ? other.name : this.name;
        return new Particulars(
                name,
                formerNames(name),
                fields.contains(Merges.Field.PESEL) ? other.pesel : pesel,
                fields.contains(Merges.Field.BIRTH_DATE) ? other.birthDate : birthDate,
                fields.contains(Merges.Field.SEX) ? other.sex : sex,
                fields.contains(Merges.Field.LANGUAGE) ? other.language : language);
    }

    Particulars withPesel(PeselClaim claim) {
        return new Particulars(name, formerNames, claim, birthDate, sex, language);
    }

    private @Nullable String formerNames(PersonName next) {
        var same = next.surname().equalsIgnoreCase(name.surname())
                || name.surname().isEmpty();
        return same ? formerNames : formerNames == null ? name.surname() : name.surname() + ", " + formerNames;
    }

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

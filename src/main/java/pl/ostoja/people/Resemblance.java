package pl.ostoja.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.people.Match.Certainty;

/// Compares two descriptions of somebody and says what speaks for and against their being one person.
///
/// A name alone never makes a match: there are seven Anna Kowalskas, and father and son may share name and address.
record Resemblance(Set<Reason> reasons) {

    private static final int LIKELY = 45;
    private static final int SURE = 70;

    /// What two records are compared by.
    ///
    /// @param pesel right in itself, else none
    /// @param documents numbers with country
    /// @param door key of the address down to the flat, empty when not known
    record Traits(
            PersonName name,
            @Nullable String pesel,
            @Nullable LocalDate birthDate,
            Set<String> documents,
            Set<String> phones,
            String door,
            String locality) {}

    static Resemblance of(Traits one, Traits other) {
        var reasons = EnumSet.of(name(one.name, other.name));
        compare(one.pesel, other.pesel, Reason.SAME_PESEL, Reason.OTHER_PESEL, reasons);
        compare(one.birthDate, other.birthDate, Reason.SAME_BIRTH_DATE, Reason.OTHER_BIRTH_DATE, reasons);
        if (!Collections.disjoint(one.documents, other.documents)) {
            reasons.add(Reason.SAME_DOCUMENT);
        }
        if (!Collections.disjoint(one.phones, other.phones)) {
            reasons.add(Reason.SAME_PHONE);
        }
        if (isSameDoor(one, other)) {
            reasons.add(Reason.SAME_ADDRESS);
        }
        return new Resemblance(reasons);
    }

    Certainty certainty() {
        var sameNumber = reasons.contains(Reason.SAME_PESEL) || reasons.contains(Reason.SAME_DOCUMENT);
        var otherName = reasons.contains(Reason.OTHER_NAME);
        if (sameNumber) {
            return otherName ? Certainty.CONFLICT : Certainty.CERTAIN;
        }
        if (otherName || !hasMoreThanAName() || score() < LIKELY) {
            return Certainty.NONE;
        }
        var undisputed = reasons.stream().noneMatch(Reason::speaksAgainst);
        return score() >= SURE && undisputed && reasons.contains(Reason.SAME_BIRTH_DATE)
                ? Certainty.CERTAIN
                : Certainty.LIKELY;
    }

    /// From 0 to 100.
    int score() {
        return Math.clamp(reasons.stream().mapToInt(Reason::weight).sum(), 0, 100);
    }

    private boolean hasMoreThanAName() {
        return reasons.contains(Reason.SAME_BIRTH_DATE)
                || reasons.contains(Reason.SAME_PHONE)
                || reasons.contains(Reason.SAME_ADDRESS);
    }

    private static Reason name(PersonName one, PersonName other) {
        return switch (one.likeness(other)) {
            case SAME -> Reason.SAME_NAME;
            case SPELT_OTHERWISE -> Reason.NAME_SPELT_OTHERWISE;
            case SWAPPED -> Reason.NAME_SWAPPED;
            case PART_OF_IT -> Reason.NAME_PARTLY_THE_SAME;
            case DIFFERENT -> Reason.OTHER_NAME;
        };
    }

    private static void compare(
            @Nullable Object one, @Nullable Object other, Reason same, Reason different, Set<Reason> reasons) {
        if (one != null && other != null) {
            reasons.add(Objects.equals(one, other) ? same : different);
        }
    }

    private static boolean isSameDoor(Traits one, Traits other) {
        var sameTown = one.locality.isEmpty() || other.locality.isEmpty() || one.locality.equals(other.locality);
        return !one.door.isEmpty() && one.door.equals(other.door) && sameTown;
    }
}

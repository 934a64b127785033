package pl.ostoja.kernel;

import java.util.HashSet;
import java.util.Set;

/// First names and surname as a document writes them. Two persons may well share both: a name alone never identifies.
public record PersonName(String firstNames, String surname) {

    /// How far two names agree; the order is from sure to nothing.
    public enum Likeness {
        /// Letter by letter, but for upper and lower case.
        SAME,
        /// Diacritics lost, or another transliteration.
        SPELT_OTHERWISE,
        /// First names and surname stand in each other's place.
        SWAPPED,
        /// One has a second first name or a second surname that the other lacks.
        PART_OF_IT,
        DIFFERENT
    }

    public PersonName {
        firstNames = Typed.clean(firstNames);
        surname = Typed.clean(surname);
    }

    /// `Anna Maria Kowalska-Nowak`.
    public String full() {
        return Typed.clean(firstNames + " " + surname);
    }

    /// `Kowalska-Nowak Anna Maria`, the order of lists.
    public String surnameFirst() {
        return Typed.clean(surname + " " + firstNames);
    }

    /// Surname and first names as [SearchWords] fold them.
    public String folded() {
        return SearchWords.fold(surnameFirst());
    }

    /// The order-free, spelling-free key of [SearchWords#key].
    public String key() {
        return SearchWords.of(full()).key();
    }

    public Likeness likeness(PersonName other) {
        if (full().equalsIgnoreCase(other.full()) && surname.equalsIgnoreCase(other.surname)) {
            return Likeness.SAME;
        }
        var first = sounds(firstNames);
        var last = sounds(surname);
        var otherFirst = sounds(other.firstNames);
        var otherLast = sounds(other.surname);
        if (first.equals(otherFirst) && last.equals(otherLast)) {
            return Likeness.SPELT_OTHERWISE;
        }
        if (first.equals(otherLast) && last.equals(otherFirst)) {
            return Likeness.SWAPPED;
        }
        return share(first, otherFirst) && share(last, otherLast) ? Likeness.PART_OF_IT : Likeness.DIFFERENT;
    }

    private static Set<String> sounds(String names) {
        var sounds = new HashSet<String>();
        SearchWords.of(names).words().forEach(word -> sounds.add(SoundKey.of(word)));
        return sounds;
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && (some.containsAll(others) || others.containsAll(some));
    }
}

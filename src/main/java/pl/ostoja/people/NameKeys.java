package pl.ostoja.people;

import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.kernel.SearchWords;

/// Names made comparable: spelling, order and endings taken away.
final class NameKeys {

    private NameKeys() {}

    /// The sound of the first word of a surname, the part that even a careless list keeps.
    static String surname(String surname) {
        return SearchWords.of(surname).words().stream()
                .findFirst()
                .map(NameKeys::sound)
                .orElse("");
    }

    /// The sounds of all words of a name, in whatever order they stand.
    static Set<String> sounds(String name) {
        return SearchWords.of(name).words().stream().map(NameKeys::sound).collect(Collectors.toUnmodifiableSet());
    }

    /// What Kowalski, Kowalska and Nowak-Kowalska have in common: the words of a surname without their endings.
    static Set<String> families(String surname) {
        return SearchWords.of(surname).words().stream()
                .map(NameKeys::sound)
                .map(sound -> sound.length() > 4 ? sound.replaceFirst("[aeio]$", "") : sound)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String sound(String word) {
        return SearchWords.of(word).key();
    }
}

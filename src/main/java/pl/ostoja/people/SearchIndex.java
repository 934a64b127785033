package pl.ostoja.people;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.kernel.SearchWords;

/// The words under which a person is found.
///
/// Names as folded words, and once more as they sound (`~`) where that differs; street or village by its words; house
/// and flat with `n`, so that `12` finds a door and not every number that begins so; phones and PESEL as digits. The
/// first one, two and three letters of each word stand there too (`^`): so many words begin with `ma` that to gather
/// them anew with each search would be slow.
final class SearchIndex {

    static final String SOUND = "~";
    static final String DOOR = "n";
    static final String START = "^";
    static final int STARTS = 3;

    private static final Pattern NUMBER_WITH_LETTER = Pattern.compile("([0-9]+)[a-z]+");

    private SearchIndex() {}

    static List<String> words(
            Collection<String> names,
            AddressText address,
            Collection<String> phones,
            Stream<@Nullable String> numbers) {
        var words = new LinkedHashSet<String>();
        names.forEach(name -> addName(words, name));
        SearchWords.of(address.streetKey()).words().forEach(word -> addWord(words, word));
        Stream.of(address.houseNumber(), address.flat())
                .filter(Objects::nonNull)
                .flatMap(number -> SearchWords.of(number).words().stream())
                .forEach(number -> addDoor(words, number));
        phones.forEach(phone -> words.add(digits(phone)));
        numbers.filter(Objects::nonNull)
                .flatMap(number -> SearchWords.of(number).words().stream())
                .forEach(words::add);
        return List.copyOf(words);
    }

    /// Polish numbers without country, as people type them; others without the plus.
    static String digits(String e164) {
        return e164.startsWith("+48") ? new PhoneNumber(e164, null).national() : e164.substring(1);
    }

    private static void addName(Set<String> words, String name) {
        for (var word : SearchWords.of(name).words()) {
            addWord(words, word);
            var sound = NameKeys.sound(word);
            if (!sound.equals(word)) {
                words.add(SOUND + sound);
            }
        }
    }

    private static void addWord(Set<String> words, String word) {
        words.add(word);
        for (var length = 1; length <= Math.min(STARTS, word.length()); length++) {
            words.add(START + word.substring(0, length));
        }
    }

    /// `12a` is also found as `12`.
    private static void addDoor(Set<String> words, String number) {
        words.add(DOOR + number);
        var digits = NUMBER_WITH_LETTER.matcher(number);
        if (digits.matches()) {
            words.add(DOOR + digits.group(1));
        }
    }
}

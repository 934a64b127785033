package pl.ostoja.people;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.kernel.SearchWords;

/// What somebody has typed so far, as questions to the index of [SearchIndex].
///
/// Every word begins a word of the record, in any order. A single letter begins too many, so it only narrows down what
/// the other words have found.
record TypedSearch(List<String> words) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}0-9])\\+?[0-9][0-9 ()-]{4,}[0-9]");
    private static final Set<String> BEFORE_STREET = Set.of("ul", "al", "os", "pl", "nr", "m");
    private static final int SOUNDS_FROM = 4;

    static TypedSearch of(String typed) {
        var joined = NUMBER.matcher(typed).replaceAll(number -> " " + digits(number.group()) + " ");
        var words = SearchWords.of(joined).words();
        var telling =
                words.stream().filter(word -> !BEFORE_STREET.contains(word)).toList();
        return new TypedSearch(telling.isEmpty() ? words : telling);
    }

    /// Whether there is enough to look for.
    boolean isTelling() {
        return words.stream().anyMatch(TypedSearch::isTelling);
    }

    /// For the index: words that begin so.
    String beginning() {
        return query(words.stream().filter(TypedSearch::isTelling).toList(), ":*");
    }

    /// For the index: whole words, which come first in the answer.
    String whole() {
        return query(words.stream().filter(TypedSearch::isTelling).toList(), "");
    }

    /// For what was found: everything that was typed.
    String everything() {
        return query(words, ":*");
    }

    private static boolean isTelling(String word) {
        return word.length() > 1 || Character.isDigit(word.charAt(0));
    }

    private static String query(List<String> words, String ending) {
        return words.stream().map(word -> lexeme(word, ending)).collect(joining(" & "));
    }

    /// Words consist of letters and digits of ASCII only, so they need no escaping.
    private static String lexeme(String word, String ending) {
        if (Character.isDigit(word.charAt(0))) {
            var door = word.length() < 4 || !word.chars().allMatch(Character::isDigit);
            return "'" + (door ? SearchIndex.DOOR : "") + word + "'" + ending;
        }
        var plain = "'" + word + "'" + ending;
        return word.length() < SOUNDS_FROM
                ? plain
                : "(" + plain + " | '" + SearchIndex.SOUND + NameKeys.sound(word) + "'" + ending + ")";
    }

    private static String digits(String number) {
        return PhoneNumber.of(number)
                .map(phone -> SearchIndex.digits(phone.e164()))
                .orElseGet(() -> number.replaceFirst("^(\\+48|0048)", "").replaceAll("[^0-9]", ""));
    }
}

package pl.ostoja.people;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.kernel.SearchWords;

/// What somebody has typed so far, as questions to the index of [SearchIndex]: every word begins a word of the
/// record, in any order. A number of up to three digits is a door, or part of a street's name: 21 Pułku Piechoty.
record TypedSearch(List<String> words) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}0-9])\\+?[0-9][0-9 ()-]{4,}[0-9]");

    /// What stands before the telling words of a street; the index leaves it out.
    private static final Set<String> BEFORE_STREET = Set.of("""
                    ul ulica al aleja aleje alei os osiedle pl plac nr m sw swietego swietej \
                    ks ksiedza gen generala marsz marszalka plk pulkownika dr doktora prof profesora im imienia\
                    """.split(" ", -1));

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

    /// For words that begin so.
    String beginning() {
        return words.stream().map(TypedSearch::beginning).collect(joining(" & "));
    }

    /// For whole words, which come first in the answer.
    String whole() {
        return words.stream().map(TypedSearch::whole).collect(joining(" & "));
    }

    private static boolean isTelling(String word) {
        return word.length() > 1;
    }

    /// Words consist of letters and digits of ASCII only, so they need no escaping.
    private static String beginning(String word) {
        if (isDoor(word)) {
            return whole(word);
        }
        if (Character.isDigit(word.charAt(0))) {
            return "'" + word + "':*";
        }
        return word.length() <= SearchIndex.STARTS
                ? "'" + SearchIndex.START + word + "'"
                : "('" + word + "':* | '" + SearchIndex.SOUND + NameKeys.sound(word) + "':*)";
    }

    private static String whole(String word) {
        return isDoor(word) ? "('" + SearchIndex.DOOR + word + "' | '" + word + "')" : "'" + word + "'";
    }

    private static boolean isDoor(String word) {
        var number = Character.isDigit(word.charAt(0));
        return number && (word.length() <= 3 || !word.chars().allMatch(Character::isDigit));
    }

    private static String digits(String number) {
        return PhoneNumber.of(number)
                .map(phone -> SearchIndex.digits(phone.e164()))
                .orElseGet(() -> number.replaceFirst("^(\\+48|0048)", "").replaceAll("[^0-9]", ""));
    }
}

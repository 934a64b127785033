package pl.ostoja.kernel;

import java.util.List;
import java.util.regex.Pattern;

/// What a folded word sounds like to a clerk who writes it down in Polish or copies it from an English passport.
///
/// One pass from left to right, the longest group of letters first. Sounds that the two spellings mix up fall together:
/// Polish ch
/// is English kh while English ch is Polish cz, so all three become h; so does g, which is h in Ukrainian passports
/// (Гончаренко:
/// Honczarenko, Goncharenko).
final class SoundKey {

    private record Spelling(String letters, String sound) {}

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("shch", "sh"),
            new Spelling("szcz", "sh"),
            new Spelling("sch", "sh"),
            new Spelling("sz", "s"),
            new Spelling("sh", "s"),
            new Spelling("cz", "h"),
            new Spelling("ch", "h"),
            new Spelling("kh", "h"),
            new Spelling("zh", "z"),
            new Spelling("ts", "c"),
            new Spelling("tz", "c"),
            new Spelling("ph", "f"),
            new Spelling("g", "h"),
            new Spelling("w", "v"),
            new Spelling("x", "ks"),
            new Spelling("y", "i"),
            new Spelling("j", "i"));

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern SOFTENED = Pattern.compile("i[eo]");

    private SoundKey() {}

    static String of(String word) {
        var sounds = new StringBuilder(word.length());
        for (var at = 0; at < word.length(); ) {
            var spelling = spellingAt(word, at);
            sounds.append(spelling.sound);
            at += spelling.letters.length();
        }
        // Siergiej and Sergey, Fiodor and Fedor, Natalija and Natalya, Anna and Ana.
        var single = DOUBLED.matcher(sounds).replaceAll("$1");
        return DOUBLED.matcher(SOFTENED.matcher(single).replaceAll("e")).replaceAll("$1");
    }

    private static Spelling spellingAt(String word, int at) {
        return SPELLINGS.stream()
                .filter(spelling -> word.startsWith(spelling.letters, at))
                .findFirst()
                .orElseGet(() -> new Spelling(word.substring(at, at + 1), word.substring(at, at + 1)));
    }
}

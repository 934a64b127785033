package pl.ostoja.kernel;

import java.util.List;

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

    private SoundKey() {}

    static String of(String word) {
        var sounds = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); ) {
            at += spell(word, at, sounds);
        }
        // Siergiej and Sergey, Fiodor and Fedor, Natalija and Natalya, Anna and Ana.
        return once(hardened(once(sounds))).toString();
    }

    /// Adds the sound that is spelled there and says how many letters it took.
    private static int spell(String word, int at, StringBuilder sounds) {
        for (var spelling : SPELLINGS) {
            if (word.startsWith(spelling.letters, at)) {
                sounds.append(spelling.sound);
                return spelling.letters.length();
            }
        }
        sounds.append(word.charAt(at));
        return 1;
    }

    /// `aa` is `a`.
    private static StringBuilder once(StringBuilder sounds) {
        var single = new StringBuilder(sounds.length());
        for (int at = 0; at < sounds.length(); at++) {
            if (at == 0 || sounds.charAt(at) != sounds.charAt(at - 1)) {
                single.append(sounds.charAt(at));
            }
        }
        return single;
    }

    /// `ie` and `io` are `e`.
    private static StringBuilder hardened(StringBuilder sounds) {
        var hard = new StringBuilder(sounds.length());
        for (int at = 0; at < sounds.length(); at++) {
            var next = at + 1 < sounds.length() ? sounds.charAt(at + 1) : ' ';
            if (sounds.charAt(at) == 'i' && (next == 'e' || next == 'o')) {
                hard.append('e');
                at++;
            } else {
                hard.append(sounds.charAt(at));
            }
        }
        return hard;
    }
}

package pl.ostoja.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words of a name or a text, made ready for searching: lower case, plain Latin letters and digits, nothing else.
///
/// Cyrillic is turned to Latin by a small table of our own. ICU's transliterator would take a third of a second at the
/// first
/// name and writes ISO 9, which nobody here types; what has to meet are the Polish and the English habits ([#key]).
public record SearchWords(List<String> words) {

    private static final String APOSTROPHES = "'’`ʼ´";

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String text) {
        var folded = fold(text);
        return new SearchWords(folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1)));
    }

    /// `Żółć-Kowalska  Anna` → `zolc kowalska anna`; `Ковальчук` → `kovalchuk`.
    public static String fold(String text) {
        var latin = Cyrillic.toLatin(text.toLowerCase(Locale.ROOT));
        var plain = Normalizer.normalize(latin, Normalizer.Form.NFKD);
        var folded = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            var letter = plain.charAt(at);
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                folded.append(letter);
            } else if (!isInsideAWord(letter)) {
                addOther(letter, folded);
            }
        }
        return endsABreak(folded) ? folded.substring(0, folded.length() - 1) : folded.toString();
    }

    /// What stands in a word without being one of its letters: accents apart from their letter, apostrophes.
    private static boolean isInsideAWord(char sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> APOSTROPHES.indexOf(sign) >= 0;
        };
    }

    private static void addOther(char sign, StringBuilder folded) {
        switch (sign) {
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            case 'ø' -> folded.append('o');
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            default -> {
                if (!folded.isEmpty() && !endsABreak(folded)) {
                    folded.append(' ');
                }
            }
        }
    }

    private static boolean endsABreak(StringBuilder folded) {
        return !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
    }

    /// The words in the order they were written.
    public String folded() {
        return String.join(" ", words);
    }

    /// The same for the same words in any order and in the usual spellings: Ковальчук, Kowalczuk and Kovalchuk share a
    /// key.
    /// It is coarse on purpose: equal keys make a proposal, never an identity.
    public String key() {
        return words.stream().map(SoundKey::of).sorted().collect(Collectors.joining(" "));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether each of these words begins a word of the other text, in whatever order or usual spelling.
    public boolean beginWordsOf(SearchWords other) {
        return words.stream()
                .allMatch(word -> other.words.stream()
                        .anyMatch(full ->
                                full.startsWith(word) || SoundKey.of(full).startsWith(SoundKey.of(word))));
    }
}

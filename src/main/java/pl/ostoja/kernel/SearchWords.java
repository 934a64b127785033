package pl.ostoja.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a name or a text, made ready for searching: lower case, plain Latin letters and digits, nothing else.
///
/// Cyrillic is turned to Latin by a small table of our own. ICU's transliterator would take a third of a second at the
/// first
/// name and writes ISO 9, which nobody here types; what has to meet are the Polish and the English habits ([#key]).
public record SearchWords(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("['’`ʼ´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

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
        var plain =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
        var letters = INSIDE_A_WORD
                .matcher(plain)
                .replaceAll("")
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
        return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
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

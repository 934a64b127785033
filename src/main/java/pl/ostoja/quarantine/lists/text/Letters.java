package pl.ostoja.quarantine.lists.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts made comparable.
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF\\p{Cntrl}]+");

    private Letters() {}

    /// Small letters without diacritics, words divided by single spaces: "Nr domu/lok." becomes "nr domu lok".
    public static String folded(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT).replace('ł', 'l'))
                .replaceAll(" ")
                .strip();
    }

    /// Spaces of every kind made plain and single, control characters dropped.
    public static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}

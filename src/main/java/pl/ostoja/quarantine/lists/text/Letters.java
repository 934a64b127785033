package pl.ostoja.quarantine.lists.text;

import java.text.Normalizer;

/// Texts made comparable. Without regular expressions, because every cell of every row passes here.
public final class Letters {

    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private static final String PLAIN = "acelnoszzACELNOSZZ";

    private Letters() {}

    /// Small letters without diacritics, words divided by single spaces: "Nr domu/lok." becomes "nr domu lok".
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        boolean isNewWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c >= 0x80 && !isSimple(c)) {
                return folded(withoutMarks(text));
            } else if (Character.isLetterOrDigit(c)) {
                folded.append(isNewWord ? " " : "").append(Character.toLowerCase(c));
                isNewWord = false;
            } else {
                isNewWord = !folded.isEmpty();
            }
        }
        return folded.toString();
    }

    /// Spaces of every kind made plain and single, control characters dropped.
    public static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        boolean isNewWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                isNewWord = !tidy.isEmpty();
            } else {
                tidy.append(isNewWord ? " " : "").append(c);
                isNewWord = false;
            }
        }
        return tidy.toString();
    }

    private static char plain(char c) {
        int polish = c < 0x80 ? -1 : POLISH.indexOf(c);
        return polish < 0 ? c : PLAIN.charAt(polish);
    }

    /// Whether taking marks off leaves the character as it is.
    private static boolean isSimple(char c) {
        return Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFD)
                && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private static String withoutMarks(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        apart.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\u200B' || c == '\uFEFF';
    }
}

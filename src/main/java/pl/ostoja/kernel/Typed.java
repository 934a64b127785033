package pl.ostoja.kernel;

import java.util.regex.Pattern;

/// Text as people and spreadsheets leave it: spaces of every kind around and inside, an apostrophe that once meant
/// "text".
final class Typed {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    private static final Pattern TAIL_OF_A_NUMBER = Pattern.compile("(?<=^\\d{1,17})[.,]0$");

    private Typed() {}

    /// One ordinary space for any run of spaces, none at the ends.
    static String clean(String text) {
        return isClean(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// Without what a spreadsheet adds to a number kept as text or to a text kept as a number: `'0123`, `123.0`.
    static String cell(String text) {
        var clean = clean(text);
        var bare = clean.startsWith("'") ? clean.substring(1) : clean;
        return bare.endsWith("0") ? TAIL_OF_A_NUMBER.matcher(bare).replaceFirst("") : bare;
    }

    /// Most cells are: letters and signs of ASCII and of Europe's Latin alphabets with single spaces between them.
    private static boolean isClean(String text) {
        var before = ' ';
        for (int at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            var plain = sign > ' ' && sign < 0x7F || sign > 0xBF && sign < 0x180 || sign == ' ' && before != ' ';
            if (!plain) {
                return false;
            }
            before = sign;
        }
        return before != ' ' || text.isEmpty();
    }
}

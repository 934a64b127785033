package pl.ostoja.kernel;

import java.util.regex.Pattern;

/// Text as people and spreadsheets leave it: spaces of every kind around and inside, an apostrophe that once meant
/// "text".
final class Typed {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    private Typed() {}

    /// One ordinary space for any run of spaces, none at the ends.
    static String clean(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// Without what a spreadsheet adds to a number kept as text or to a text kept as a number: `'0123`, `123.0`.
    static String cell(String text) {
        return clean(text).replaceFirst("^'", "").replaceFirst("(?<=^\\d{1,17})[.,]0$", "");
    }
}

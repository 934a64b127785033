package pl.ostoja.quarantine.lists.text;

import java.util.regex.Pattern;

/// What people and spreadsheets type around a value.
public final class TypedText {

    /// ="04251405678" keeps Excel from dropping the zero.
    private static final Pattern GUARDED = Pattern.compile("=\\s*\"([^\"]*)\"");

    private static final Pattern LIKE_FORMULA = Pattern.compile("(?s)[=@].*|[+-]\\s*[\\p{L}(].*");

    private TypedText() {}

    /// The value without guards, apostrophes, spaces, and quotes that a space in front kept from being quotes.
    public static String plain(String text) {
        var tidy = Letters.tidy(text);
        var guarded = GUARDED.matcher(tidy);
        return guarded.matches()
                ? guarded.group(1).strip()
                : tidy.replaceFirst("^'|^\"(?=[^\"]*\"$)", "").replaceFirst("(?<=^[^\"]{1,99})\"$", "");
    }

    /// Whether a spreadsheet would take the text for a formula; "+48 600 100 200" and "-5" are none.
    public static boolean isLikeFormula(String text) {
        var tidy = Letters.tidy(text);
        return LIKE_FORMULA.matcher(tidy).matches() && !GUARDED.matcher(tidy).matches();
    }
}

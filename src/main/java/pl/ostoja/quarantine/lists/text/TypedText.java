package pl.ostoja.quarantine.lists.text;

/// What people and spreadsheets type around a value.
public final class TypedText {

    private TypedText() {}

    /// The value without what guards it: an apostrophe, quotes, or ="…", by which Excel is kept from dropping a zero.
    public static String plain(String text) {
        var tidy = Letters.tidy(text);
        if (isGuarded(tidy)) {
            return tidy.substring(2, tidy.length() - 1).strip();
        } else if (isQuoted(tidy)) {
            return tidy.substring(1, tidy.length() - 1).strip();
        }
        return tidy.startsWith("'") ? tidy.substring(1) : tidy;
    }

    /// Whether a spreadsheet would take the text for a formula; "+48 600 100 200" and "-5" are none.
    public static boolean isLikeFormula(String text) {
        var tidy = Letters.tidy(text);
        return switch (tidy.isEmpty() ? ' ' : tidy.charAt(0)) {
            case '=' -> !isGuarded(tidy);
            case '@' -> true;
            case '+', '-' -> {
                var rest = tidy.substring(1).stripLeading();
                yield !rest.isEmpty()
                        && (Character.isLetter(rest.charAt(0)) || rest.charAt(0) == '(' && !isPhone(rest));
            }
            default -> false;
        };
    }

    private static boolean isPhone(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private static boolean isGuarded(String tidy) {
        return tidy.startsWith("=\"") && tidy.length() > 2 && tidy.indexOf('"', 2) == tidy.length() - 1;
    }

    private static boolean isQuoted(String tidy) {
        return tidy.startsWith("\"") && tidy.length() > 1 && tidy.indexOf('"', 1) == tidy.length() - 1;
    }
}

package pl.ostoja.quarantine.lists.text;

/// How much a text looks like Polish: its letters inside words speak for it, signs inside words against.
final class PolishEvidence {

    private static final String LOWER = "ąćęłńóśźż";
    private static final String UPPER = "ĄĆĘŁŃÓŚŹŻ";
    private static final String USUAL_SIGNS = "„”“’‚–—…«»§°№€\u00A0\u00AD";

    private PolishEvidence() {}

    static long in(String text) {
        long score = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                score += weight(neighbour(text, i - 1), text.charAt(i), neighbour(text, i + 1));
            }
        }
        return score;
    }

    private static char neighbour(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    private static int weight(char before, char letter, char after) {
        boolean isInWord = Character.isLetter(before) || Character.isLetter(after);
        if (LOWER.indexOf(letter) >= 0) {
            // A small letter between capitals belongs to another encoding.
            return Character.isUpperCase(before) && Character.isUpperCase(after) ? -2 : isInWord ? 3 : 0;
        } else if (UPPER.indexOf(letter) >= 0) {
            boolean isBetweenSmall =
                    Character.isLowerCase(before) || Character.isLetter(before) && Character.isLowerCase(after);
            return isBetweenSmall ? -3 : isInWord ? 3 : 0;
        } else if (letter == '\uFFFD' || Character.isISOControl(letter)) {
            return -10;
        } else if (Character.isLetter(letter)) {
            return -1; // Müller and Čapek live in Poland too, only not often
        }
        boolean isInside = Character.isLetter(before) && Character.isLetter(after);
        return USUAL_SIGNS.indexOf(letter) >= 0 && !isInside ? 0 : -4;
    }
}

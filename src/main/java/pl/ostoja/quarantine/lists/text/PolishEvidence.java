package pl.ostoja.quarantine.lists.text;

/// How much a text looks like Polish: its letters speak for it where Polish words have them, and against it where no
/// Polish word has them; signs inside words speak against it.
final class PolishEvidence {

    private static final String LOWER = "ąćęłńóśźż";
    private static final String UPPER = "ĄĆĘŁŃÓŚŹŻ";
    private static final String NASALS = "ąęĄĘ";
    private static final String VOWELS = "aeiouyóąęAEIOUYÓĄĘ";
    private static final String USUAL_SIGNS = "„”“’‚–—…«»§°№€\u00A0\u00AD";

    /// Before these stands ś and hardly ever ć: Wiśniewski, Leśna, Śmigły.
    private static final String AFTER_SOFT_S = "lmnprLMNPR";

    private static final int USUAL = 3;
    private static final int UNUSUAL = 1;
    private static final int IMPOSSIBLE = -3;

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
            return Character.isUpperCase(before) && Character.isUpperCase(after)
                    ? -2
                    : isInWord ? inWord(before, letter, after) : 0;
        } else if (UPPER.indexOf(letter) >= 0) {
            boolean isBetweenSmall =
                    Character.isLowerCase(before) || Character.isLetter(before) && Character.isLowerCase(after);
            return isBetweenSmall ? IMPOSSIBLE : isInWord ? inWord(before, letter, after) : 0;
        } else if (letter == '\uFFFD' || Character.isISOControl(letter)) {
            return -10;
        } else if (Character.isLetter(letter)) {
            return -1; // Müller and Čapek live in Poland too, only not often
        }
        boolean isInside = Character.isLetter(before) && Character.isLetter(after);
        return USUAL_SIGNS.indexOf(letter) >= 0 && !isInside ? 0 : -4;
    }

    /// Vowels stand beside consonants: "Paweł" is Polish, "Paweą" is not.
    private static int inWord(char before, char letter, char after) {
        boolean isVowelBefore = VOWELS.indexOf(before) >= 0;
        boolean isVowelAfter = VOWELS.indexOf(after) >= 0;
        if (NASALS.indexOf(letter) >= 0 && !Character.isLetter(before)) {
            return IMPOSSIBLE; // no Polish word begins with one
        }
        if (VOWELS.indexOf(letter) >= 0) {
            boolean isAfterSoftConsonant = before == 'i' || before == 'I';
            return isVowelAfter || isVowelBefore && !isAfterSoftConsonant ? IMPOSSIBLE : USUAL;
        }
        if ("ćĆ".indexOf(letter) >= 0 && AFTER_SOFT_S.indexOf(after) >= 0) {
            return UNUSUAL;
        }
        boolean isBetweenConsonants =
                Character.isLetter(before) && Character.isLetter(after) && !isVowelBefore && !isVowelAfter;
        return isBetweenConsonants ? UNUSUAL : USUAL;
    }
}

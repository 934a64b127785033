package pl.ostoja.kernel;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;

/// Russian and Ukrainian letters in Latin ones, in the manner of passports.
final class Cyrillic {

    /// The block of Cyrillic letters.
    private static final int FIRST = 0x0400;

    private static final int LAST = 0x04FF;

    private static final Map<Integer, String> LETTERS = Arrays.stream("""
                    а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=ye ж=zh з=z и=y і=i ї=yi й=y к=k л=l м=m н=n о=o п=p \
                    р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya\
                    """.split(" ", -1))
            .collect(toUnmodifiableMap(pair -> pair.codePointAt(0), pair -> pair.substring(2)));

    private Cyrillic() {}

    /// Lower-case text; other letters stay as they are.
    static String toLatin(String text) {
        if (text.chars().noneMatch(letter -> letter >= FIRST && letter <= LAST)) {
            return text;
        }
        var latin = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(letter -> latin.append(LETTERS.getOrDefault(letter, Character.toString(letter))));
        return latin.toString();
    }
}

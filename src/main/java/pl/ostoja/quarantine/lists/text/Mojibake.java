package pl.ostoja.quarantine.lists.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// "Å‚" where an "ł" should be: UTF-8 that somebody's program read as another encoding and saved again.
public final class Mojibake {

    private static final String LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–üöäé";
    private static final List<Charset> MISREADINGS = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("windows-1250"),
            StandardCharsets.ISO_8859_1,
            Charset.forName("ISO-8859-2"),
            Charset.forName("IBM852"));
    private static final Map<String, String> MISREAD = misread();
    private static final Pattern ANY = Pattern.compile(MISREAD.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
    private static final String BEGINNINGS = MISREAD.keySet().stream()
            .map(misread -> misread.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());
    private static final Pattern SPOILED_IN_WORD = Pattern.compile("\uFFFD|\\p{L}\\?+\\p{L}");
    private static final Pattern SPOILED_AT_EDGE = Pattern.compile("(^|[\\s.-])\\?\\p{L}|\\p{L}\\?($|[\\s,-])");

    private Mojibake() {}

    /// The text with its letters put right; the same text when there was nothing to put right.
    public static String repaired(String text) {
        return isHarmless(text)
                ? text
                : ANY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(MISREAD.getOrDefault(m.group(), "?")));
    }

    /// Whether letters are gone for good: "?" or the replacement sign stands inside a word.
    public static boolean hasLostLetters(String text) {
        return isSuspect(text) && SPOILED_IN_WORD.matcher(text).find();
    }

    /// The same for names and addresses, where no question is ever asked: a "?" at the edge of a word counts too.
    public static boolean hasLostLettersInName(String name) {
        return isSuspect(name)
                && (SPOILED_IN_WORD.matcher(name).find()
                        || SPOILED_AT_EDGE.matcher(name).find());
    }

    private static boolean isSuspect(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('\uFFFD') >= 0;
    }

    /// Every misread letter begins with one of these.
    private static boolean isHarmless(String text) {
        return text.chars().allMatch(c -> c < 0x80 || BEGINNINGS.indexOf(c) < 0);
    }

    private static Map<String, String> misread() {
        var misread = new HashMap<String, String>();
        for (int i = 0; i < LETTERS.length(); i++) {
            var letter = LETTERS.substring(i, i + 1);
            MISREADINGS.forEach(charset -> misread.putIfAbsent(misreadAs(charset, letter), letter));
        }
        return misread;
    }

    /// A byte that the other encoding leaves undefined survives as a control character, as Windows does it.
    private static String misreadAs(Charset charset, String letter) {
        var misread = new StringBuilder();
        for (byte one : letter.getBytes(StandardCharsets.UTF_8)) {
            var decoded = new String(new byte[] {one}, charset);
            misread.append(decoded.equals("\uFFFD") ? String.valueOf((char) (one & 0xFF)) : decoded);
        }
        return misread.toString();
    }
}

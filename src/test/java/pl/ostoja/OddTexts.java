package pl.ostoja;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// As many odd texts as wanted, the same for the same seed: what nobody types, and what somebody types once a year.
public final class OddTexts {

    public static final int MANY = 10_000;

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\t",
            "\r\n",
            "\u0000",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\ud83d\ude00",
            "\ud800",
            "ß",
            "İ",
            "ı",
            "ﬁ",
            "Łódź",
            "ąćęłńóśźż",
            "Київ",
            "ёЁъ",
            "你好",
            "‎",
            "é",
            "e\u0301",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' or 1=1 --",
            "'; drop table people.person; --",
            "$$",
            "%",
            "_",
            "\\",
            "\\'",
            "${7*7}",
            "{{7*7}}",
            "@{user}",
            "{0}",
            "%s%n",
            "null",
            "NaN",
            "Infinity",
            "-0",
            "0",
            "-1",
            "1e309",
            "2147483648",
            "9223372036854775808",
            "٣",
            "½",
            "0x1F",
            "1_000",
            "31.02.2021",
            "30/02/21",
            "2021-13-01",
            "00.00.0000",
            "29.02.1900",
            "1.1.1",
            "44197",
            "-44197",
            "99999999999",
            "25:61",
            "44051401359",
            "00000000000",
            "99999999999",
            "4405140135",
            "440514013590",
            "02270803628",
            "600 100 200",
            "+48",
            "0048",
            "tel.",
            "wew.",
            "12;34,56/78",
            "+1-800-FLOWERS",
            "(((",
            "112",
            "ul.",
            "al.",
            "os.",
            "pl.",
            "m.",
            "12A/3",
            "3/4/5/6",
            "dom",
            "00-000",
            "-",
            "/",
            ",,,",
            ";",
            "bez adresu",
            "1 Maja");

    private static final String LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż0123456789 .,/-:;()'\"<>&%";

    private final SplittableRandom chance;

    public OddTexts(long seed) {
        chance = new SplittableRandom(seed);
    }

    /// Tries every one of [#MANY] texts; a failure names the text and the seed.
    public static void each(long seed, Consumer<String> trial) {
        var texts = new OddTexts(seed);
        for (int n = 0; n < MANY; n++) {
            var text = texts.next();
            try {
                trial.accept(text);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed %d, text %d: %s".formatted(seed, n, shown(text)), e);
            }
        }
    }

    public Stream<String> stream() {
        return Stream.generate(this::next);
    }

    public String next() {
        return switch (chance.nextInt(8)) {
            case 0 -> PIECES.get(chance.nextInt(PIECES.size()));
            case 1, 2, 3 -> pieces(1 + chance.nextInt(6));
            case 4 -> digits(chance.nextInt(24));
            case 5 -> letters(chance.nextInt(60));
            case 6 -> characters(chance.nextInt(40));
            default -> PIECES.get(chance.nextInt(PIECES.size())).repeat(1 + chance.nextInt(60));
        };
    }

    /// For a message: short, and only with what a console can show.
    public static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(120)
                .forEach(point -> shown.append(
                        point >= ' ' && point < 0x7f ? Character.toString(point) : "\\u%04x".formatted(point)));
        return shown + (text.length() > 120 ? "… (" + text.length() + ")" : "");
    }

    private String pieces(int count) {
        var text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            text.append(PIECES.get(chance.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private String digits(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> chance.nextInt(6) == 0 ? " .-/".substring(n % 4, n % 4 + 1) : "" + chance.nextInt(10))
                .reduce("", String::concat);
    }

    private String letters(int count) {
        var text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /// Any UTF-16 at all, halves of pairs included.
    private String characters(int count) {
        var text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            text.append((char) chance.nextInt(chance.nextBoolean() ? 0x250 : 0x10000));
        }
        return text.toString();
    }
}

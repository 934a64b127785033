package pl.ostoja;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/// What somebody could send in a field of a form: odd texts, and the edges of what the field is for. The same for the
/// same seed.
final class OddValues {

    /// Stored and shown again, these must be read, not run.
    static final List<String> SCRIPTS = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>");

    private static final String ZERO = "\u0000";
    private static final List<String> TEXTS = List.of(
            ZERO,
            "a" + ZERO + "b",
            "half a pair \ud800 of two",
            "\ud83d",
            "a\r\nb\tc\u2028d",
            "=1+1",
            SCRIPTS.get(0),
            SCRIPTS.get(1),
            "javascript:alert(1)",
            "//example.org",
            "\\\\example.org");
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "32768",
            "2147483647",
            "-2147483648",
            "2147483648",
            "9223372036854775807",
            "999999999999999999999",
            "1e9",
            "0x7f",
            "1,5",
            "NaN");
    private static final List<String> DATES = List.of(
            "0000-01-01",
            "0001-01-01",
            "-4714-01-01",
            "1500-02-29",
            "2020-02-30",
            "9999-12-31",
            "+10000-01-01",
            "+294277-01-01",
            "+5874898-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "27.04.2020",
            "2020-04-27T10:00");
    private static final List<String> TIMES = List.of("00:00", "23:59:59.999999999", "24:00", "8:00", "-01:00");
    private static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "0190a5b2-7c00-7000-8000-000000000000",
            "1-1-1-1-1",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0190a5b2-7c00-7000-8000-00000000000g");

    private static final int LONG = 20_000;

    private final SplittableRandom chance;
    private final OddTexts texts;

    OddValues(long seed) {
        chance = new SplittableRandom(seed);
        texts = new OddTexts(seed);
    }

    boolean toss() {
        return chance.nextBoolean();
    }

    String next(Class<?> type) {
        var edges = edges(type);
        return switch (chance.nextInt(8)) {
            case 0, 1, 2, 3 -> edges.get(chance.nextInt(edges.size()));
            case 4 -> type == String.class ? randomLetters() : texts.next();
            default -> texts.next();
        };
    }

    /// Something that the field may well take, so that what is odd elsewhere is looked at at all.
    String sane(Class<?> type) {
        var boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (boxed.isEnum()) {
            return name(boxed.getEnumConstants()[chance.nextInt(boxed.getEnumConstants().length)]);
        }
        if (boxed == Boolean.class) {
            return Boolean.toString(chance.nextBoolean());
        }
        if (Number.class.isAssignableFrom(boxed)) {
            return "1";
        }
        return switch (boxed.getSimpleName()) {
            case "LocalDate" -> "2020-04-28";
            case "LocalDateTime" -> "2020-04-28T10:30";
            case "LocalTime" -> "10:30";
            case "UUID" -> IDS.getFirst();
            default -> "Lipowa 4";
        };
    }

    private static List<String> edges(Class<?> type) {
        var boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (boxed.isEnum()) {
            return Stream.concat(
                            Arrays.stream(boxed.getEnumConstants()).map(OddValues::name), Stream.of("", "toString"))
                    .toList();
        }
        if (Number.class.isAssignableFrom(boxed) || boxed == BigDecimal.class) {
            return NUMBERS;
        }
        if (boxed == LocalDate.class) {
            return DATES;
        }
        if (boxed == LocalDateTime.class) {
            return DATES.stream().map(date -> date + "T23:59").toList();
        }
        return boxed == LocalTime.class ? TIMES : boxed == java.util.UUID.class ? IDS : TEXTS;
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    /// More than an index takes, and nothing that could be packed.
    private String randomLetters() {
        var text = new StringBuilder();
        for (int n = chance.nextInt(LONG); n > 0; n--) {
            text.append((char) ('0' + chance.nextInt(75)));
        }
        return text.toString();
    }
}

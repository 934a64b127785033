package pl.ostoja.quarantine.lists.dates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Exact;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Impossible;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Numbers;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Serial;
import pl.ostoja.quarantine.lists.dates.WrittenDate.Unreadable;
import pl.ostoja.quarantine.lists.table.Cell;
import pl.ostoja.quarantine.lists.text.Letters;
import pl.ostoja.quarantine.lists.text.TypedText;

/// Takes a written date apart.
public final class DateWords {

    private static final String TIME =
            "(?:[T ,]+(?:godz\\.? ?)?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final String YEAR_WORD = "(?: ?(?:r\\.?|roku|г\\.?|года))?";
    private static final Pattern YEAR_FIRST = whole("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS = whole("(\\d{1,2}) ?([-./]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})");
    private static final Pattern DAY_WORD_YEAR = whole("(\\d{1,2})[-. ]+(\\p{L}{1,12})\\.?[-, ]+(\\d{4}|\\d{2})");
    private static final Pattern WORD_DAY_YEAR = whole("(\\p{L}{3,12})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");

    // The beginnings tell all months apart in Polish (both cases), English and Russian; longer ones come first.
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("sty", 1),
            Map.entry("lut", 2),
            Map.entry("mar", 3),
            Map.entry("kwi", 4),
            Map.entry("maj", 5),
            Map.entry("cze", 6),
            Map.entry("lip", 7),
            Map.entry("sie", 8),
            Map.entry("wrz", 9),
            Map.entry("paz", 10),
            Map.entry("lis", 11),
            Map.entry("gru", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("янв", 1),
            Map.entry("фев", 2),
            Map.entry("мар", 3),
            Map.entry("апр", 4),
            Map.entry("мая", 5),
            Map.entry("маи", 5),
            Map.entry("июн", 6),
            Map.entry("июл", 7),
            Map.entry("авг", 8),
            Map.entry("сен", 9),
            Map.entry("окт", 10),
            Map.entry("ноя", 11),
            Map.entry("дек", 12));

    // As months are written by hand in Poland: 20 IV 2020.
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private DateWords() {}

    public static WrittenDate of(Cell cell) {
        return switch (cell.value()) {
            case Cell.Number number
            when number.day().isPresent() -> new Serial(number.amount().longValue());
            case Cell other -> of(other.text());
        };
    }

    public static WrittenDate of(String written) {
        var text = TypedText.plain(written);
        if (text.chars().noneMatch(Character::isDigit)) {
            return new Unreadable();
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return exact(number(yearFirst, 4), number(yearFirst, 3), number(yearFirst, 1));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        return rare(text);
    }

    private static WrittenDate rare(String text) {
        var serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return new Serial(new BigDecimal(serial.group(1)).longValue());
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return exact(number(compact, 3), number(compact, 2), number(compact, 1));
        }
        var dayWordYear = DAY_WORD_YEAR.matcher(text);
        if (dayWordYear.matches()) {
            return named(dayWordYear.group(2), number(dayWordYear, 1), dayWordYear.group(3));
        }
        var wordDayYear = WORD_DAY_YEAR.matcher(text);
        return wordDayYear.matches()
                ? named(wordDayYear.group(1), number(wordDayYear, 2), wordDayYear.group(3))
                : new Unreadable();
    }

    private static WrittenDate numbers(MatchResult match) {
        boolean isShortYear = match.group(4).length() == 2;
        var numbers = new Numbers(
                number(match, 1),
                number(match, 3),
                number(match, 4),
                isShortYear,
                match.group(2).charAt(0));
        return numbers.fits(DateOrder.DAY_FIRST) || numbers.fits(DateOrder.MONTH_FIRST) ? numbers : new Impossible();
    }

    private static WrittenDate named(String word, int day, String year) {
        var month = month(Letters.folded(word));
        if (month == 0) {
            return new Unreadable();
        }
        return year.length() == 2
                ? new Numbers(day, month, Integer.parseInt(year), true, '.')
                : exact(day, month, Integer.parseInt(year));
    }

    /// 0 for no month.
    private static int month(String folded) {
        var roman = ROMAN.indexOf(folded) + 1;
        return roman > 0 || folded.length() < 3 ? roman : MONTHS.getOrDefault(folded.substring(0, 3), 0);
    }

    private static WrittenDate exact(int day, int month, int year) {
        return Numbered.day(day, month, year).<WrittenDate>map(Exact::new).orElseGet(Impossible::new);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Pattern whole(String date) {
        return Pattern.compile(date + YEAR_WORD + TIME, Pattern.CASE_INSENSITIVE);
    }
}

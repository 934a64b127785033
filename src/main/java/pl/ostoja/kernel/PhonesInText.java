package pl.ostoja.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds telephone numbers in a cell as it was typed: `34/3724200 w. 12`, `600 100 200, 600-100-201`, `mama 600100200`.
final class PhonesInText {

    /// A number that a spreadsheet kept as a number and wrote without loss: 6.001002E8. With a plus (6E+08) it was
    /// rounded.
    private static final Pattern AS_NUMBER = Pattern.compile("[1-9]\\.[0-9]{1,10}E[0-9]{1,2}");

    private static final Pattern RUN =
            Pattern.compile("""
            (?<digits>\\+?[0-9(][0-9()\\ ./+–-]*[0-9])
            (?:\\ ?(?:\\#|(?:wewn|wew|ext|w|x|доб)\\b\\.?)\\ ?(?<extension>[0-9]{1,7}))?
            """, Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GROUP = Pattern.compile("(?<before>[^0-9]*)(?<digits>[0-9]+)");

    private PhonesInText() {}

    static List<PhoneNumber> of(String cell, String region) {
        var found = new LinkedHashSet<PhoneNumber>();
        var run = RUN.matcher(unrounded(Typed.cell(cell.replaceAll("\\R", ","))));
        while (run.find()) {
            found.addAll(numbersOf(run.group("digits"), region, run.group("extension")));
        }
        return List.copyOf(found);
    }

    private static String unrounded(String cell) {
        return AS_NUMBER.matcher(cell).matches() ? new BigDecimal(cell).toPlainString() : cell;
    }

    private static List<PhoneNumber> numbersOf(String run, String region, @Nullable String extension) {
        var whole = PhoneNumber.single(bare(run), region, extension);
        return whole.isPresent() ? List.of(whole.get()) : splitUp(run, region, extension);
    }

    /// Several numbers in a row. Digits left over mean that the row was misread, unless they follow a slash ("600 100
    /// 200 / 201").
    private static List<PhoneNumber> splitUp(String run, String region, @Nullable String extension) {
        var numbers = new ArrayList<PhoneNumber>();
        var open = new StringBuilder();
        var afterSlash = false;
        var group = GROUP.matcher(run);
        while (group.find()) {
            if (open.isEmpty()) {
                afterSlash = group.group("before").contains("/");
            }
            open.append(bare(group.group()));
            var number = PhoneNumber.single(open.toString(), region, null);
            if (number.isPresent()) {
                numbers.add(number.get());
                open.setLength(0);
            }
        }
        if (!open.isEmpty() && !afterSlash) {
            return List.of();
        }
        if (extension != null && !numbers.isEmpty()) {
            numbers.addLast(new PhoneNumber(numbers.removeLast().e164(), extension));
        }
        return numbers;
    }

    private static String bare(String digits) {
        return digits.replaceAll("[^0-9+]", "");
    }
}

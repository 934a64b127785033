package pl.ostoja.quarantine.lists.columns;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pl.ostoja.kernel.Pesel;
import pl.ostoja.quarantine.lists.dates.DateWords;
import pl.ostoja.quarantine.lists.dates.WrittenDate;
import pl.ostoja.quarantine.lists.table.Cell;
import pl.ostoja.quarantine.lists.text.Letters;
import pl.ostoja.quarantine.lists.text.TypedText;

/// What a value looks like by itself, whatever its column is called.
enum Trait {
    PESEL(Trait::isPesel),
    PHONE(cell -> Patterns.PHONE.matcher(Letters.tidy(cell.text())).matches() && !isPesel(cell)),
    POSTAL_CODE(cell -> Patterns.POSTAL_CODE.matcher(Letters.tidy(cell.text())).matches()),
    EMAIL(cell -> Patterns.EMAIL.matcher(Letters.tidy(cell.text())).matches()),
    DATE(Trait::isDate),
    SEX(cell -> Patterns.SEXES.contains(Letters.folded(cell.text()))),
    KIND(cell -> Patterns.KIND.matcher(Letters.folded(cell.text())).find()),
    ADDRESS(cell -> Patterns.ADDRESS.matcher(Letters.tidy(cell.text())).find()),
    FIRST_NAME(cell -> FirstNames.isOne(cell.text())),
    FULL_NAME(cell -> FirstNames.isFullName(cell.text())),
    LAST_NAME(cell -> Patterns.LAST_NAME.matcher(Letters.tidy(cell.text())).matches());

    private final Predicate<Cell> test;

    Trait(Predicate<Cell> test) {
        this.test = test;
    }

    boolean isSeenIn(Cell cell) {
        return test.test(cell);
    }

    private static boolean isPesel(Cell cell) {
        return Pesel.repaired(TypedText.plain(cell.text())) instanceof Pesel.Reading.Number;
    }

    private static boolean isDate(Cell cell) {
        return switch (DateWords.of(cell)) {
            case WrittenDate.Exact _, WrittenDate.Numbers _, WrittenDate.Impossible _ -> true;
            case WrittenDate.Serial(var days) ->
                cell.value() instanceof Cell.Number number && number.day().isPresent()
                        || days > 36_000 && days < 55_000; // 1998–2050; a house number is never that long
            case WrittenDate.Unreadable _ -> false;
        };
    }

    /// Constants of an enum cannot refer to its own static fields while they are made.
    private static final class Patterns {

        static final Pattern PHONE = Pattern.compile(
                "(?:\\+?\\s?48[ -]?|0048 ?)?(?:\\(?0?\\d{2}\\)?[ /-]*\\d{3}[ -]?\\d{2}[ -]?\\d{2}|\\d{3}[ -]?\\d{3}[ -]?\\d{3})"
                        + "(?:\\s?(?:w|wew)\\.? ?\\d+)?(?:\\s*[,;/]\\s*.*)?");
        static final Pattern POSTAL_CODE = Pattern.compile("\\d{2} ?- ?\\d{3}");
        static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
        static final Set<String> SEXES = Set.of("k", "m", "f", "kobieta", "mezczyzna", "male", "female", "м", "ж");
        static final Pattern KIND =
                Pattern.compile("^(kwarantann|izolacj|nadzor|samoizolacj|quarantin|isolation|карантин|изоляци)");
        static final Pattern ADDRESS = Pattern.compile("(?iU)^(ul\\.|al\\.|os\\.|pl\\.|ulica |aleja |osiedle ).+");
        static final Pattern LAST_NAME = Pattern.compile(
                "(?iU)\\p{L}+(ski|ska|cki|cka|dzki|dzka|wicz|czyk|czak|owski|owska|ak|ek|iak|ik)(-\\p{L}+)?");
    }
}

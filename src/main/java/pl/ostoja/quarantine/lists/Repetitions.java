package pl.ostoja.quarantine.lists;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.text.Letters;

/// Notices when one list names somebody twice: with the same status it is a duplicate, with another one a person has to
/// look.
final class Repetitions {

    private final SeenRows people = new SeenRows();
    private final SeenRows statuses = new SeenRows();

    Optional<Remark> in(ListRow row) {
        var person = personKey(row);
        var status = person.orElseGet(() -> wholeRow(row)) + "|"
                + row.value(Column.KIND).map(Letters::folded).orElse("") + "|"
                + row.dates().get(Column.START) + "|" + row.dates().get(Column.END);
        int sameStatus = statuses.firstRowOf(status, row.number());
        int samePerson = person.map(key -> people.firstRowOf(key, row.number())).orElse(row.number());
        if (sameStatus != row.number()) {
            return Optional.of(Remark.seenInRow(Reason.DUPLICATE, sameStatus));
        }
        return samePerson == row.number()
                ? Optional.empty()
                : Optional.of(Remark.seenInRow(Reason.SAME_PERSON_AGAIN, samePerson));
    }

    /// The number, or the name with birth, phone or address; a name alone is nobody.
    private static Optional<String> personKey(ListRow row) {
        var pesel = row.pesel();
        if (pesel.isPresent()) {
            return Optional.of(pesel.get().digits());
        }
        return row.date(Column.BIRTH_DATE)
                .map(Object::toString)
                .or(() -> phone(row))
                .or(() -> address(row))
                .map(second -> name(row) + "|" + second);
    }

    /// The last nine digits, for speed: no number has to be dialled here.
    private static Optional<String> phone(ListRow row) {
        var digits = new StringBuilder();
        row.value(Column.PHONE).stream()
                .flatMapToInt(String::chars)
                .filter(Character::isDigit)
                .forEach(c -> digits.append((char) c));
        return digits.length() < 9 ? Optional.empty() : Optional.of(digits.substring(digits.length() - 9));
    }

    /// The words of the name in one order, as lists put the surname first or last.
    private static String name(ListRow row) {
        var names = Stream.of(Column.FULL_NAME, Column.LAST_NAME, Column.FIRST_NAME)
                .flatMap(column -> row.value(column).stream())
                .collect(Collectors.joining(" "));
        return Arrays.stream(Letters.folded(names).split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static Optional<String> address(ListRow row) {
        var address = Stream.of(Column.ADDRESS, Column.LOCALITY, Column.STREET, Column.HOUSE, Column.FLAT)
                .flatMap(column -> row.value(column).stream())
                .collect(Collectors.joining(" "));
        return address.isBlank() ? Optional.empty() : Optional.of(Letters.folded(address));
    }

    private static String wholeRow(ListRow row) {
        return row.raw().entrySet().stream()
                .filter(entry -> entry.getKey() != Column.ORDINAL)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("|"));
    }
}

package pl.ostoja.quarantine.lists.columns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.quarantine.lists.text.Letters;

/// Understands the names in a header: exactly, shortened ("Nazw.", "Nr tel."), inside a longer name, or with a slip of
/// the pen.
final class ColumnNames {

    private static final double ABBREVIATED = 0.85;
    private static final double CONTAINED = 0.7;
    private static final double MISTYPED = 0.75;
    private static final int LONGEST_NAME = 60;
    private static final List<Known> KNOWN =
            Arrays.stream(Column.values()).flatMap(Known::of).toList();

    private ColumnNames() {}

    /// All columns the name may mean, the likeliest first.
    static List<NameMatch> matches(String header) {
        var name = Letters.folded(header);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return List.of();
        }
        var likeness = new EnumMap<Column, Double>(Column.class);
        var words = List.of(name.split(" "));
        KNOWN.forEach(known -> likeness.merge(known.column(), known.likeness(name, words), Math::max));
        return likeness.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Column, Double>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> new NameMatch(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Optional<NameMatch> best(String header) {
        return matches(header).stream().findFirst();
    }

    private record Known(Column column, String name, List<String> words) {

        static Stream<Known> of(Column column) {
            return column.names().stream().map(name -> new Known(column, name, List.of(name.split(" "))));
        }

        double likeness(String given, List<String> givenWords) {
            if (given.equals(name)) {
                return 1;
            } else if (isShortenedTo(givenWords)) {
                return ABBREVIATED;
            } else if (isContainedIn(givenWords)) {
                // The longer the known part, the surer: "adres pobytu" before "adres".
                return CONTAINED * (0.85 + 0.15 * words.size() / givenWords.size());
            }
            return name.length() >= 6 && Typing.isOneSlipApart(given, name) ? MISTYPED : 0;
        }

        private boolean isShortenedTo(List<String> given) {
            if (given.size() != words.size()) {
                return false;
            }
            for (int i = 0; i < given.size(); i++) {
                boolean isShortened = given.get(i).length() >= 3 && words.get(i).startsWith(given.get(i));
                if (!isShortened && !words.get(i).equals(given.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /// Very short names ("do", "nr") mean something alone only.
        private boolean isContainedIn(List<String> given) {
            boolean isTooShort = words.size() == 1 && words.getFirst().length() < 4;
            return !isTooShort && given.size() > words.size() && given.containsAll(words);
        }
    }
}

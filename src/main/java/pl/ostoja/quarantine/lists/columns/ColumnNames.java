package pl.ostoja.quarantine.lists.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.quarantine.lists.text.Letters;

/// Understands the names in a header: exactly, shortened ("Nazw.", "Nr tel."), inside a longer name, or with a slip of
/// the pen.
final class ColumnNames {

    private static final double ABBREVIATED = 0.85;
    private static final double CONTAINED = 0.7;
    private static final double MISTYPED = 0.75;
    private static final int LONGEST_NAME = 60;

    private ColumnNames() {}

    /// All columns the name may mean, the likeliest first.
    static List<NameMatch> matches(String header) {
        var name = Letters.folded(header);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return List.of();
        }
        var likeness = new EnumMap<Column, Double>(Column.class);
        for (var column : Column.values()) {
            column.names().forEach(known -> likeness.merge(column, likeness(name, known), Math::max));
        }
        return likeness.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Column, Double>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> new NameMatch(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Optional<NameMatch> best(String header) {
        return matches(header).stream().findFirst();
    }

    private static double likeness(String name, String known) {
        if (name.equals(known)) {
            return 1;
        }
        var words = List.of(name.split(" "));
        var knownWords = List.of(known.split(" "));
        if (isAbbreviation(words, knownWords)) {
            return ABBREVIATED;
        } else if (isContained(words, knownWords)) {
            // The longer the known part, the surer: "adres pobytu" before "adres".
            return CONTAINED * (0.85 + 0.15 * knownWords.size() / words.size());
        }
        return known.length() >= 6 && Typing.isOneSlipApart(name, known) ? MISTYPED : 0;
    }

    private static boolean isAbbreviation(List<String> words, List<String> known) {
        if (words.size() != known.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean isShortened = word.length() >= 3 && known.get(i).startsWith(word);
            if (!isShortened && !known.get(i).equals(word)) {
                return false;
            }
        }
        return true;
    }

    /// Very short names ("do", "nr") mean something alone only.
    private static boolean isContained(List<String> words, List<String> known) {
        if (known.size() == 1 && known.getFirst().length() < 4) {
            return false;
        }
        var rest = new ArrayList<>(words);
        return known.stream().allMatch(rest::remove);
    }
}

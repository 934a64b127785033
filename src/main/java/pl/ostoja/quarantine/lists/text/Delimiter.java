package pl.ostoja.quarantine.lists.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The character that divides columns: the one that cuts most rows into the same number of pieces.
public final class Delimiter {

    private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');
    private static final int ENOUGH_ROWS = 300;

    private Delimiter() {}

    public static char of(String sample) {
        if (sample.toLowerCase(Locale.ROOT).startsWith("sep=") && sample.length() > 4) {
            return sample.charAt(4);
        }
        return CANDIDATES.stream()
                .max(Comparator.comparingDouble(candidate -> regularity(sample, candidate)))
                .orElse(';');
    }

    /// Pieces per row, weighed by how many rows agree on it; nothing for a character that divides nothing.
    private static double regularity(String sample, char delimiter) {
        var widths = widths(sample, delimiter);
        if (widths.isEmpty()) {
            return 0;
        }
        var counts = widths.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .max(Map.Entry.comparingByValue())
                .map(usual -> (double) usual.getValue() / widths.size() * Math.log(usual.getKey()))
                .orElse(0.0);
    }

    /// A delimiter inside quotes divides nothing, and neither does a line break.
    private static List<Integer> widths(String sample, char delimiter) {
        var widths = IntStream.builder();
        int width = 1;
        boolean isQuoted = false;
        boolean isBlank = true;
        char before = delimiter;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                isQuoted = isQuoted ? !isQuoted : isBeginning(before, delimiter);
            } else if (!isQuoted && c == '\n') {
                if (!isBlank) {
                    widths.add(width);
                }
                width = 1;
                isBlank = true;
            } else if (!isQuoted && c == delimiter) {
                width++;
            }
            isBlank &= c == '\n' || c == '\r' || c == ' ';
            before = c == ' ' ? before : c;
        }
        if (!isBlank) {
            widths.add(width);
        }
        return widths.build().limit(ENOUGH_ROWS).boxed().toList();
    }

    private static boolean isBeginning(char before, char delimiter) {
        return before == delimiter || before == '\n' || before == '\r' || before == '"';
    }
}

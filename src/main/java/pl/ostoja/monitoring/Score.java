package pl.ostoja.monitoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Why a call stands where it stands in the queue: points by part, and their sum.
public record Score(Map<ScorePart, Integer> parts) {

    public Score {
        parts = Collections.unmodifiableMap(new EnumMap<>(withoutZeros(parts)));
    }

    /// Each part counts its points as many times as it occurs, up to the most that it may weigh.
    static Score of(Map<ScorePart, Integer> occurrences, Map<ScorePart, Weight> weights) {
        var points = new EnumMap<ScorePart, Integer>(ScorePart.class);
        occurrences.forEach((part, times) ->
                points.put(part, weights.getOrDefault(part, Weight.NOTHING).points(times)));
        return new Score(points);
    }

    public int total() {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The points of one occurrence of a part, and the most that the part may add.
    record Weight(int points, int most) {

        static final Weight NOTHING = new Weight(0, 0);

        int points(int times) {
            return Math.min(points * times, most);
        }
    }

    private static EnumMap<ScorePart, Integer> withoutZeros(Map<ScorePart, Integer> parts) {
        var kept = new EnumMap<ScorePart, Integer>(ScorePart.class);
        parts.forEach((part, points) -> {
            if (points != 0) {
                kept.put(part, points);
            }
        });
        return kept;
    }
}

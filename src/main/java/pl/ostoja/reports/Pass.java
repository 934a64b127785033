package pl.ostoja.reports;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One pass over rows that answers several figures: each asks its own condition of the same rows.
record Pass(Rows rows, Way way, String key, long after, List<Figure> figures) {

    /// How rows come to a number.
    enum Way {
        /// They are counted, or something in them is summed.
        ROWS,
        /// Their keys are counted once each.
        KEYS,
        MEDIAN;

        static Way of(Figure figure) {
            return figure.unit() == Unit.MINUTE ? MEDIAN : figure.isDistinct() ? KEYS : ROWS;
        }
    }

    private record Common(Rows rows, Way way, String key, long after) {

        static Common of(Figure figure, long after) {
            return switch (Way.of(figure)) {
                case KEYS -> new Common(figure.rows(), Way.KEYS, figure.key(), after);
                case ROWS -> new Common(figure.rows(), Way.ROWS, "", after);
                case MEDIAN -> new Common(figure.rows(), Way.MEDIAN, figure.code(), after);
            };
        }

        Pass of(List<Figure> figures) {
            return new Pass(rows, way, key, after, figures);
        }
    }

    /// As few as possible for these figures.
    ///
    /// @param after from which entry on a figure is counted: 0 for all, null for not at all
    static Stream<Pass> over(Collection<Figure> figures, Function<Figure, @Nullable Long> after) {
        var passes = new LinkedHashMap<Common, List<Figure>>();
        for (var figure : figures) {
            var entry = after.apply(figure);
            if (entry != null) {
                passes.computeIfAbsent(Common.of(figure, entry), _ -> new ArrayList<>())
                        .add(figure);
            }
        }
        return passes.entrySet().stream().map(pass -> pass.getKey().of(pass.getValue()));
    }

    /// A query of the ids that go by another today; empty where its keys never change.
    String aliases() {
        return figures.getFirst().aliases();
    }

    /// One row with `values`: what its figures come to.
    String sums() {
        return switch (way) {
            case KEYS ->
                """
                    select array[%s]::numeric[] as values from (%s) k
                    """.formatted(
                                each(place -> "count(*) filter (where f%d)".formatted(place)),
                                keys(each(place -> "bool_or(%s) as f%d".formatted(which(place), place))));
            case ROWS -> """
                    select array[%s]::numeric[] as values from (%s) r where %s
                    """.formatted(each(this::sum), rows.sql(), condition());
            case MEDIAN -> """
                    select array[round(percentile_cont(0.5) within group (order by %s)::numeric)] as values
                      from (%s) r where %s
                    """.formatted(figures.getFirst().quantity(), rows.sql(), condition());
        };
    }

    /// A row for each key with `flags`: which of its figures count it. Only for the way [Way#KEYS].
    String keys() {
        return keys("array[" + each(place -> "bool_or(" + which(place) + ")") + "] as flags");
    }

    private String keys(String flags) {
        return "select %1$s as key, %2$s from (%3$s) r where %1$s is not null and %4$s group by 1"
                .formatted(key, flags, rows.sql(), condition());
    }

    private String sum(int place) {
        var figure = figures.get(place);
        return figure.unit().isSummed()
                ? "coalesce(sum(%s) filter (where %s), 0)".formatted(figure.quantity(), which(place))
                : "count(*) filter (where %s)".formatted(which(place));
    }

    /// Rows that any of the figures wants.
    private String condition() {
        var wanted = figures.stream().map(Figure::which).distinct().collect(joining(") or (", "((", "))"));
        var all = figures.stream().anyMatch(figure -> figure.which().equals("true"));
        return (all ? "true" : wanted) + (after == 0 ? "" : " and entry > " + after);
    }

    private String which(int place) {
        return figures.get(place).which();
    }

    private String each(IntFunction<String> part) {
        return IntStream.range(0, figures.size()).mapToObj(part).collect(joining(", "));
    }
}

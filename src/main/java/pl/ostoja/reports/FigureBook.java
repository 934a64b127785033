package pl.ostoja.reports;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.reports.ClosedDays.Known;

/// All figures of the house and what they come to. Each answer is made of the figure's own query, so a number and its
/// list cannot disagree; what takes several statements is of one moment.
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FigureBook {

    private final Map<String, Figure> figures;
    private final FigureQueries queries;
    private final ClosedDays closed;

    FigureBook(List<Figures> contributed, FigureQueries queries, ClosedDays closed) {
        this.figures = contributed.stream()
                .flatMap(module -> module.figures().stream())
                .collect(toMap(Figure::code, figure -> figure, (a, b) -> twice(a, b), LinkedHashMap::new));
        this.queries = queries;
        this.closed = closed;
    }

    public Collection<Figure> all() {
        return figures.values();
    }

    public Optional<Figure> find(String code) {
        return Optional.ofNullable(figures.get(code));
    }

    /// What a figure comes to; missing when no module contributes it.
    public Amount amount(String code, Period period) {
        return amounts(List.of(code), period).of(code);
    }

    /// What these figures come to. For a long period days that were added up before stand for their records
    /// ([ClosedDays]); everything else is counted by one statement.
    public Amounts amounts(Collection<String> codes, Period period) {
        var wanted = codes.stream()
                .distinct()
                .map(figures::get)
                .filter(Objects::nonNull)
                .toList();
        var known = period.isLong() ? closed.of(wanted, period, null) : Map.<String, Known>of();
        var values = sums(passes(wanted, known), period);
        closed.addSince(heads(wanted, known), period, known);
        known.forEach((code, days) -> values.merge(code, days.whole(), BigDecimal::add));
        return new Amounts(wanted.stream()
                .map(figure -> new Amount(figure.code(), figure.unit(), values.get(figure.code())))
                .collect(toMap(Amount::code, amount -> amount)));
    }

    /// The records of a figure in the order of their days, at most `limit`, after skipping `offset`. What is counted
    /// stands there once, however often it happened, so that the list is as long as the number is high.
    public List<FigureRecord> records(Figure figure, Period period, int limit, int offset) {
        return queries.of(period, """
                select key, day, person, household, district, kind, origin, quantity
                  from (%s) l order by day, key limit :limit offset :offset
                """.formatted(list(figure)))
                .param("limit", limit)
                .param("offset", offset)
                .query(FigureRecord.class)
                .list();
    }

    /// A figure by `month`, `district`, `kind` or `origin`, the largest part first (months in their order).
    public List<Slice> slices(Figure figure, Period period, Cut cut) {
        var known = period.isLong() ? closed.of(List.of(figure), period, cut).get(figure.code()) : null;
        if (known != null) {
            closed.addSince(figure, period, cut, known);
            return known.values().entrySet().stream()
                    .map(part -> new Slice(part.getKey(), part.getValue()))
                    .sorted(cut == Cut.MONTH ? Slice.BY_LABEL : Slice.LARGEST_FIRST)
                    .toList();
        }
        return queries.of(period, parts(figure, cut) + (cut == Cut.MONTH ? " order by 1" : " order by 2 desc, 1"))
                .query(Slice.class)
                .list();
    }

    private static String parts(Figure figure, Cut cut) {
        return figure.isDistinct()
                ? """
                select label, count(*) as value
                  from (select distinct coalesce(%s, '') as label, key from (%s) f where key is not null) d group by 1
                """.formatted(cut.expression(), figure.sql())
                : """
                select coalesce(%s, '') as label, %s as value from (%s) f group by 1
                """.formatted(cut.expression(), total(figure), figure.sql());
    }

    /// Whatever has no closed days is counted whole; of what has, and can be added to, that which came since.
    private static List<Pass> passes(List<Figure> wanted, Map<String, Known> known) {
        return Stream.concat(
                        Pass.over(wanted, figure -> known.containsKey(figure.code()) ? null : 0L),
                        Pass.over(wanted, figure -> figure.isAdditive() ? upto(figure, known) : null))
                .toList();
    }

    private static List<Pass> heads(List<Figure> wanted, Map<String, Known> known) {
        return Pass.over(wanted, figure -> figure.isAdditive() ? null : upto(figure, known))
                .toList();
    }

    private static @Nullable Long upto(Figure figure, Map<String, Known> known) {
        var days = known.get(figure.code());
        return days == null ? null : days.upto();
    }

    private Map<String, BigDecimal> sums(List<Pass> passes, Period period) {
        var sums = new HashMap<String, BigDecimal>();
        if (!passes.isEmpty()) {
            var parts = IntStream.range(0, passes.size())
                    .mapToObj(place -> "select %d as place, p.values from (%s) p"
                            .formatted(place, passes.get(place).sums()))
                    .collect(joining(" union all "));
            queries.of(period, parts).query((ResultSet row) -> {
                var figures = passes.get(row.getInt("place")).figures();
                var values = (BigDecimal[]) row.getArray("values").getArray();
                for (int n = 0; n < values.length; n++) {
                    sums.put(figures.get(n).code(), values[n]);
                }
            });
        }
        return sums;
    }

    /// The rows of which a figure is the number, or the sum, or the median.
    static String list(Figure figure) {
        return figure.isDistinct()
                ? "select distinct on (key) * from (%s) f where key is not null order by key, day"
                        .formatted(figure.sql())
                : figure.sql();
    }

    static String total(Figure figure) {
        return switch (figure.unit()) {
            case MINUTE -> "round(percentile_cont(0.5) within group (order by quantity)::numeric)";
            case PORTION, KILOGRAM -> "coalesce(sum(quantity), 0)";
            default -> figure.isDistinct() ? "count(distinct key)" : "count(*)";
        };
    }

    StatementSpec db(Period period, String sql) {
        return queries.of(period, sql);
    }

    private static Figure twice(Figure one, Figure other) {
        throw new IllegalStateException("Two modules contribute the figure " + one.code() + ": " + other.sql());
    }
}

package pl.ostoja.reports;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All figures of the house and what they come to. Each answer is made of the figure's own query, so a number and its
/// list cannot disagree.
@Service
@Transactional(readOnly = true)
public class FigureBook {

    private final Map<String, Figure> figures;
    private final JdbcClient db;
    private final Clock clock;

    FigureBook(List<Figures> contributed, JdbcClient db, Clock clock) {
        this.figures = contributed.stream()
                .flatMap(module -> module.figures().stream())
                .collect(toMap(Figure::code, figure -> figure, (a, b) -> twice(a, b), LinkedHashMap::new));
        this.db = db;
        this.clock = clock;
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

    /// What these figures come to, by one statement.
    public Amounts amounts(Collection<String> codes, Period period) {
        var known = codes.stream().map(figures::get).filter(Objects::nonNull).toList();
        var values = sums(known, period);
        return new Amounts(IntStream.range(0, known.size())
                .mapToObj(place ->
                        new Amount(known.get(place).code(), known.get(place).unit(), values.get(place)))
                .collect(toMap(Amount::code, amount -> amount, (one, _) -> one)));
    }

    /// The records of a figure in the order of their days, at most `limit`, after skipping `offset`. What is counted
    /// stands there once, however often it happened, so that the list is as long as the number is high.
    public List<FigureRecord> records(Figure figure, Period period, int limit, int offset) {
        return db(period, """
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
        return db(period, """
                select coalesce(%s, '') as label, %s as value from (%s) f group by 1 order by %s
                """.formatted(
                                cut.expression(), total(figure), figure.sql(), cut == Cut.MONTH ? "1" : "2 desc, 1"))
                .query(Slice.class)
                .list();
    }

    private List<@Nullable BigDecimal> sums(List<Figure> wanted, Period period) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var parts = IntStream.range(0, wanted.size())
                .mapToObj(place -> "select %d as place, %s as value from (%s) f"
                        .formatted(
                                place,
                                total(wanted.get(place)),
                                wanted.get(place).sql()))
                .collect(joining(" union all "));
        return db(period, "select value from (" + parts + ") parts order by place")
                .query((row, _) -> row.getBigDecimal("value"))
                .list();
    }

    /// The rows of which a figure is the number, or the sum, or the median.
    static String list(Figure figure) {
        return figure.unit().isSummed() || figure.unit() == Unit.MINUTE
                ? figure.sql()
                : "select distinct on (key) * from (%s) f order by key, day".formatted(figure.sql());
    }

    static String total(Figure figure) {
        if (figure.unit() == Unit.MINUTE) {
            return "round(percentile_cont(0.5) within group (order by quantity)::numeric)";
        }
        return figure.unit().isSummed() ? "coalesce(sum(quantity), 0)" : "count(distinct key)";
    }

    /// Parameters that a query does not use do no harm.
    StatementSpec db(Period period, String sql) {
        return db.sql(sql)
                .param("first", period.first())
                .param("last", period.last())
                .param("from", period.from(clock.getZone()).atOffset(UTC))
                .param("until", period.until(clock.getZone()).atOffset(UTC));
    }

    private static Figure twice(Figure one, Figure other) {
        throw new IllegalStateException("Two modules contribute the figure " + one.code() + ": " + other.sql());
    }
}

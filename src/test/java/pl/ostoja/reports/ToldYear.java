package pl.ostoja.reports;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The year of our stories as it is told, and as its records are counted. Built by hand.
public class ToldYear {

    static final Period YEAR = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

    private final FigureBook figures;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    public ToldYear(FigureBook figures, JdbcClient db, TransactionTemplate transaction) {
        this.figures = figures;
        this.db = db;
        this.transaction = transaction;
    }

    /// All that is told of ledgers: whole under the code, by each cut under code and cut.
    public Map<String, Map<String, Long>> told() {
        var told = new TreeMap<String, Map<String, Long>>();
        var ofLedgers = figures.all().stream()
                .filter(figure -> figure.rows().ledger() != null)
                .toList();
        var amounts = figures.amounts(ofLedgers.stream().map(Figure::code).toList(), YEAR);
        for (var figure : ofLedgers) {
            var value = requireNonNull(amounts.of(figure.code()).value());
            told.put(figure.code(), Map.of("", value.longValue()));
            for (var cut : Cut.values()) {
                var parts = new TreeMap<String, Long>();
                figures.slices(figure, YEAR, cut)
                        .forEach(part -> parts.put(part.label(), part.value().longValue()));
                told.put(figure.code() + " by " + cut, parts);
            }
        }
        return told;
    }

    /// The same from the records alone.
    public Map<String, Map<String, Long>> counted() {
        return requireNonNull(transaction.execute(here -> {
            db.sql("delete from reports.closed_figure").update();
            here.setRollbackOnly();
            return told();
        }));
    }
}

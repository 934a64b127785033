package pl.ostoja.reports;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds up the days of figures that count ledgers, so that a year is told without counting it anew.
///
/// A closing takes what was entered up to some number and adds it to the days to which it belongs, however long ago
/// they are. The number must be settled: nobody may still be writing a row with a lower one and commit it later,
/// unseen. Whoever writes holds a lock on the ledger's table before taking a number, until the end; so a number is
/// settled when all have gone who held such a lock while it was the highest. Nobody is made to wait for that: where
/// somebody is still writing, the number is looked at again next time.
@Service
public class Closing {

    private final List<Figure> figures;
    private final ClosedDayRepository days;
    private final TransactionTemplate transaction;
    private @Nullable Candidate candidate;

    Closing(FigureBook book, ClosedDayRepository days, PlatformTransactionManager transactions) {
        this.figures = book.all().stream()
                .filter(figure -> figure.rows().ledger() != null && figure.unit() != Unit.MINUTE)
                .toList();
        this.days = days;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The highest number at some time, and the transactions that were writing then.
    private record Candidate(long upto, Set<String> writers) {}

    private record Entries(Rows rows, long after) {}

    /// Adds up what has been settled since the last time; false when somebody is still writing what came before.
    public synchronized boolean run() {
        var known = candidate == null ? days.highestEntry() : candidate.upto;
        var writers = days.writers(tables());
        if (candidate != null) {
            writers.retainAll(candidate.writers);
        }
        if (!writers.isEmpty()) {
            candidate = new Candidate(known, writers);
            return false;
        }
        candidate = null;
        transaction.executeWithoutResult(_ -> close(known));
        return true;
    }

    private void close(long upto) {
        days.queue();
        var months = new HashMap<Entries, List<YearMonth>>();
        var seen = new HashSet<String>();
        for (var figure : figures) {
            var entries = new Entries(figure.rows(), days.closedUpTo(figure));
            if (entries.after == 0 && upto > 0) {
                days.lookAt(tables(figure).filter(seen::add).toList());
            }
            if (entries.after < upto) {
                var entered = months.computeIfAbsent(entries, _ -> days.months(entries.rows, entries.after, upto));
                days.close(figure, entered, entries.after, upto);
            }
        }
    }

    private String[] tables() {
        return figures.stream().flatMap(Closing::tables).distinct().toArray(String[]::new);
    }

    private static Stream<String> tables(Figure figure) {
        return requireNonNull(figure.rows().ledger()).tables().stream();
    }
}

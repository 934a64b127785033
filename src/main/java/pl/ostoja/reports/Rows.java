package pl.ostoja.reports;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What figures are counted from: a query that lists the records of a period. Figures that stand on the same rows are
/// counted in one pass over them.
///
/// The query selects `key uuid, day date, person uuid, household uuid, district uuid, kind text, origin text,
/// quantity numeric` and whatever else its figures name. It may use the parameters `:first`, `:last` (days, both
/// included) and `:from`, `:until` (the same period as instants, half-open, by the centre's midnight). What only
/// describes a record is joined from the left by its key, so that who counts does not join it at all.
///
/// @param once columns that are never the same in two rows: there rows are counted, not keys compared
/// @param ledger how the rows were entered, where they come from tables to which rows are only added
public record Rows(String sql, Set<String> once, @Nullable Ledger ledger) {

    /// Rows that are only ever added. They have a column `entry bigint`, taken from the sequence `reports.entry` when
    /// they are written, and the day of a record alone says to which periods it belongs: so days can be added up,
    /// and what was entered since is told from them.
    ///
    /// @param tables the tables they come from; any change but adding is told by the trigger
    ///     `reports.forget_closed_days()`
    /// @param aliases a query of `id, current` for keys that go by another id today. Then `key` is the id of today
    ///     and the column `entered` the one that was written. Null where keys never change
    public record Ledger(Set<String> tables, @Nullable String aliases) {}

    public static Rows of(String sql) {
        return new Rows(sql, Set.of(), null);
    }

    /// In no two rows this column is the same.
    public Rows once(String column) {
        return new Rows(sql, Set.of(column), ledger);
    }

    public Rows from(Ledger known) {
        return new Rows(sql, once, known);
    }
}

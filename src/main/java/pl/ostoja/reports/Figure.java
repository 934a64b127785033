package pl.ostoja.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/// A number defined by the query that lists its records: those of its rows that fulfil a condition.
///
/// A state "now" is the state on `:last`.
///
/// @param code its name, `<module>.<what>`; its words stand in the texts under `figure.<code>`, its definition under
///     `figure.<code>.what`
/// @param which condition on the columns of the rows
/// @param key the column of what is counted
/// @param quantity the column of what is summed
/// @param kind the column of its kind
/// @param kinds groups of texts, apart by spaces, in which the words of its kinds stand
/// @param origins the same for its origins
public record Figure(
        String code,
        Unit unit,
        Rows rows,
        String which,
        String key,
        String quantity,
        String kind,
        String kinds,
        String origins) {

    public Figure(String code, Unit unit, Rows rows) {
        this(code, unit, rows, "true", "key", "quantity", "kind", "", "");
    }

    public Figure(String code, Unit unit, String sql) {
        this(code, unit, Rows.of(sql));
    }

    /// Only those rows.
    public Figure where(String condition) {
        return new Figure(code, unit, rows, condition, key, quantity, kind, kinds, origins);
    }

    public Figure counting(String column) {
        return new Figure(code, unit, rows, which, column, quantity, kind, kinds, origins);
    }

    public Figure summing(String column) {
        return new Figure(code, unit, rows, which, key, column, kind, kinds, origins);
    }

    public Figure kindsFrom(String column) {
        return new Figure(code, unit, rows, which, key, quantity, column, kinds, origins);
    }

    /// The same figure, its kinds and origins said in words.
    public Figure worded(String kindsIn, String originsIn) {
        return new Figure(code, unit, rows, which, key, quantity, kind, kindsIn, originsIn);
    }

    /// All its records.
    public String sql() {
        return sql(0);
    }

    /// Its records that were entered after that one, where its rows come from ledgers; after 0 all.
    String sql(long after) {
        return records(key) + (after == 0 ? "" : " and entry > " + after);
    }

    /// Its records with the keys under which they were entered.
    String asEntered() {
        return records(entered());
    }

    private String records(String keys) {
        return """
                select %s as key, day, person, household, district, %s as kind, origin, %s as quantity
                  from (%s) r where (%s)""".formatted(keys, kind, quantity, rows.sql(), which);
    }

    /// Whether something may stand in several of its records and is counted once.
    boolean isDistinct() {
        return !unit.isSummed() && unit != Unit.MINUTE && !rows.once().contains(key);
    }

    /// Whether days can be added up: whoever is helped on two days is one person.
    boolean isAdditive() {
        return unit != Unit.PERSON && unit != Unit.HOUSEHOLD && unit != Unit.MINUTE;
    }

    /// A query of the ids that go by another today; empty where keys never change.
    String aliases() {
        var ledger = rows.ledger();
        return ledger == null || ledger.aliases() == null || !key.equals("key") ? "" : ledger.aliases();
    }

    private String entered() {
        return aliases().isEmpty() ? key : "entered";
    }

    /// Tells whether it is still counted as it was when its days were added up.
    String definition() {
        return UUID.nameUUIDFromBytes((unit + asEntered() + aliases()).getBytes(UTF_8))
                .toString();
    }
}

package pl.ostoja.reports;

/// A number defined by the query that lists its records.
///
/// The query selects `key uuid, day date, person uuid, household uuid, district uuid, kind text, origin text,
/// quantity numeric` and may use the parameters `:first`, `:last` (days, both included) and `:from`, `:until` (the same
/// period as instants, half-open, by the centre's midnight). A state "now" is the state on `:last`.
///
/// @param code its name, `<module>.<what>`; its words stand in the texts under `figure.<code>`, its definition under
///     `figure.<code>.what`
/// @param kinds groups of texts, apart by spaces, in which the words of its kinds stand
/// @param origins the same for its origins
public record Figure(String code, Unit unit, String sql, String kinds, String origins) {

    public Figure(String code, Unit unit, String sql) {
        this(code, unit, sql, "", "");
    }

    /// The same figure, its kinds and origins said in words.
    public Figure worded(String kindsIn, String originsIn) {
        return new Figure(code, unit, sql, kindsIn, originsIn);
    }
}

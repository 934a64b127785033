package pl.ostoja.reports;

/// A number defined by the query that lists its records.
///
/// The query selects `key uuid, day date, person uuid, household uuid, district uuid, kind text, origin text,
/// quantity numeric` and may use the parameters `:first`, `:last` (days, both included) and `:from`, `:until` (the same
/// period as instants, half-open, by the centre's midnight). A state "now" is the state on `:last`.
///
/// @param code its name, `<module>.<what>`; its words stand in the texts under `figure.<code>`, its definition under
///     `figure.<code>.what`
public record Figure(String code, Unit unit, String sql) {}

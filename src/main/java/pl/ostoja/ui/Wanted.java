package pl.ostoja.ui;

/// One list of a page: the query that selects its rows, in their order, and the record that a row becomes.
///
/// @param row a record of at least two components, which are the columns in camel case
public record Wanted<T>(Class<T> row, String sql) {}

package pl.ostoja.quarantine.lists.columns;

/// A column whose known name resembles the one in the file, and how much: 1 is the very same.
public record NameMatch(Column column, double likeness) {}

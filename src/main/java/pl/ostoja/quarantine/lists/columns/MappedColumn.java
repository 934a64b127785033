package pl.ostoja.quarantine.lists.columns;

/// One column of the file and what it means; `confidence` goes from 0 to 1, `index` starts at 0.
public record MappedColumn(int index, String header, Column column, Basis basis, double confidence) {}

package pl.ostoja.quarantine.lists.table;

/// One sheet of a workbook; hidden ones are named to people, never read.
public record Sheet(int index, String name, boolean isHidden) {}

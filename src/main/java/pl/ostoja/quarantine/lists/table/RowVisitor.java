package pl.ostoja.quarantine.lists.table;

/// Takes rows one by one.
@FunctionalInterface
public interface RowVisitor {

    /// Whether it wants the next row.
    boolean visit(Row row);
}

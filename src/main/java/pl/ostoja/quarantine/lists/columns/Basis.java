package pl.ostoja.quarantine.lists.columns;

/// Why a column is taken for what it is taken for.
public enum Basis {
    /// A person said so.
    CHOSEN,
    /// The sender's earlier list had a column of this name.
    REMEMBERED,
    NAME,
    CONTENT
}

package pl.ostoja.quarantine.lists.columns;

import java.util.Locale;

/// Why a column is taken for what it is taken for.
public enum Basis {
    /// A person said so.
    CHOSEN,
    /// The sender's earlier list had a column of this name.
    REMEMBERED,
    NAME,
    CONTENT;

    /// Stable, in small letters; texts of the screens hang on it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

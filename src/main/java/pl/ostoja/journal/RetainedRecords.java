package pl.ostoja.journal;

import java.time.LocalDate;

/// Records that are kept for a time and then purged. Modules contribute theirs as beans.
///
/// A purge must leave every figure as it was: what a report counts is no business of this interface.
public interface RetainedRecords {

    /// Code of the rule that says how long, such as `retention.access-log`; its name stands in the texts under it.
    String rule();

    /// How many records are due when everything that lies wholly before a day may go.
    long due(LocalDate before);

    /// Purges them inside the caller's transaction, and says how many.
    long purge(LocalDate before);
}

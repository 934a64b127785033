package pl.ostoja.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of checking the journal.
public sealed interface ChainCheck {

    /// @param lastSeal the seal to write down outside the house: with it even a wholly new chain would be noticed
    record Intact(long days, long lines, @Nullable LocalDate lastDay, String lastSeal) implements ChainCheck {}

    /// @param line the first line that is not what it was; null when lines were added or removed, or the seal itself
    ///     was changed
    record Broken(LocalDate day, @Nullable UUID line, Fault fault) implements ChainCheck {}

    /// How a day differs from what was sealed.
    enum Fault {
        LINE_ALTERED,
        LINES_ADDED_OR_REMOVED,
        SEAL_ALTERED
    }
}

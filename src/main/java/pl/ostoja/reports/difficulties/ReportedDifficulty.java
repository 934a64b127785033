package pl.ostoja.reports.difficulties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A difficulty as a daily report tells it.
///
/// @param facility the name it had on the day
public record ReportedDifficulty(
        UUID id,
        Field field,
        @Nullable String facility,
        String what,
        LocalDate since,
        @Nullable String measure,
        @Nullable LocalDate resolvedOn) {}

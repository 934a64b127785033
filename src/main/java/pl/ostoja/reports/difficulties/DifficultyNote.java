package pl.ostoja.reports.difficulties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Problem;

/// A difficulty as somebody writes it down.
///
/// @param facility where, when it is about one place
/// @param measure what was done about it so far
/// @param resolvedOn its last day; null while it lasts
/// @param isReported whether the daily report tells it
public record DifficultyNote(
        Field field,
        @Nullable UUID facility,
        String what,
        LocalDate since,
        @Nullable String measure,
        @Nullable LocalDate resolvedOn,
        boolean isReported) {

    public DifficultyNote {
        if (resolvedOn != null && resolvedOn.isBefore(since)) {
            throw new Problem.Refused("difficulty-ends-before-it-begins");
        }
    }

    void refuseFuture(LocalDate today) {
        if (since.isAfter(today)) {
            throw new Problem.Refused("difficulty-has-not-begun");
        }
        if (resolvedOn != null && resolvedOn.isAfter(today)) {
            throw new Problem.Refused("difficulty-is-not-resolved-yet");
        }
    }
}

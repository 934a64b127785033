package pl.ostoja.quarantine.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A file as it comes in.
///
/// @param sender name of the office; without it, or without a legal basis, the list is sealed (bad input B17)
/// @param day the day for which the list speaks
public record Receipt(
        Path file,
        String fileName,
        @Nullable String sender,
        @Nullable String legalBasis,
        LocalDate day) {

    boolean isComplete() {
        return sender != null && !sender.isBlank() && legalBasis != null && !legalBasis.isBlank();
    }
}

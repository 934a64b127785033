package pl.ostoja.requests.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.requests.Outcome;
import pl.ostoja.requests.Stage;
import pl.ostoja.requests.Urgency;

/// One need on the card of its request.
///
/// @param excluded what the centre does not bring or do, of what the note asks for
public record NeedLine(
        UUID id,
        String kind,
        int quantity,
        Urgency urgency,
        @Nullable String note,
        @Nullable Boolean cannotSecure,
        boolean asksMeans,
        boolean needsCase,
        @Nullable String caseNumber,
        Stage stage,
        Instant dueBy,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String closingNote,
        @Nullable Instant closedAt,
        int reopened,
        @Nullable String excluded) {

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isLate(Instant now) {
        return isOpen() && !dueBy.isAfter(now);
    }
}

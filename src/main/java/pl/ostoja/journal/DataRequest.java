package pl.ostoja.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request of a data subject and what became of it.
///
/// @param term the rule row that set the day by which an answer is due
/// @param extended why the answer takes longer
public record DataRequest(
        UUID id,
        UUID person,
        String askedBy,
        String identity,
        LocalDate receivedOn,
        LocalDate dueOn,
        String term,
        @Nullable String extended,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String note) {

    public boolean isOpen() {
        return answeredAt == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }
}

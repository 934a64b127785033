package pl.ostoja.monitoring.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.monitoring.DayCoverage;

/// What was signed: the day in numbers, as it was at that moment, and by whom.
///
/// @param remark what the director adds; a correction says why
public record Statement(
        UUID id,
        LocalDate day,
        int version,
        Instant signedAt,
        String name,
        int total,
        int reached,
        int refused,
        int closed,
        int escalated,
        int open,
        @Nullable String remark) {

    public DayCoverage coverage() {
        return new DayCoverage(total, reached, refused, closed, escalated, open);
    }
}

package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.StatusKind;

/// Somebody who is confined today, for the list of statuses.
///
/// @param words how many different ends senders name
public record StatusRow(
        UUID id,
        UUID person,
        String name,
        @Nullable String phone,
        String address,
        @Nullable String district,
        StatusKind kind,
        LocalDate startDay,
        @Nullable LocalDate endDay,
        @Nullable LocalDate computedEnd,
        @Nullable String rule,
        Origin origin,
        String source,
        @Nullable LocalDate missingSince,
        int words) {

    public boolean differsFromRule() {
        return computedEnd != null && endDay != null && !computedEnd.equals(endDay);
    }

    public boolean isDisputed() {
        return words > 1;
    }
}

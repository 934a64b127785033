package pl.ostoja.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.Role;
import pl.ostoja.monitoring.Step;

/// A step that somebody owns, with what its owner needs to know.
///
/// @param late the deadline has passed
public record EscalationRow(
        UUID id,
        Step step,
        Role owner,
        @Nullable String worker,
        Instant since,
        Instant deadline,
        String why,
        LocalDate day,
        String names,
        @Nullable String phone,
        @Nullable String language,
        String address,
        @Nullable String district,
        boolean twoPersons,
        int attempts,
        boolean late) {}

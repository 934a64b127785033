package pl.ostoja.requests;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A need of [NeedsOpened].
///
/// @param verified whether help may go out at once
/// @param grams weight of all pieces
/// @param day the day on which it is wanted, when that is known
public record OpenedNeed(
        NeedId id,
        String code,
        Urgency urgency,
        int quantity,
        long grams,
        @Nullable String note,
        @Nullable LocalDate day,
        Instant dueBy,
        boolean verified) {}

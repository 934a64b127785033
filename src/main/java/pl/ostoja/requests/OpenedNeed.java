package pl.ostoja.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A need of [NeedsOpened].
///
/// @param verified whether help may go out at once
/// @param grams weight of all pieces
public record OpenedNeed(
        NeedId id,
        String code,
        Urgency urgency,
        int quantity,
        long grams,
        @Nullable String note,
        Instant dueBy,
        boolean verified) {}

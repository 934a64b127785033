package pl.ostoja.requests.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One referral on the card of its request.
public record ReferralLine(
        UUID id,
        UUID need,
        String body,
        Instant referredAt,
        @Nullable Instant answeredAt,
        @Nullable Boolean accepted,
        @Nullable String answer) {}

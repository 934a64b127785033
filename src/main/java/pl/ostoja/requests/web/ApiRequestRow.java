package pl.ostoja.requests.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.requests.Consent;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Outcome;
import pl.ostoja.requests.Stage;
import pl.ostoja.requests.Urgency;

/// A request as a program sees it.
public record ApiRequestRow(
        UUID id,
        @Nullable UUID person,
        UUID household,
        Origin origin,
        Consent consent,
        Urgency urgency,
        Instant openedAt,
        Instant dueBy,
        boolean escalated,
        @Nullable Instant closedAt,
        List<ApiNeedRow> needs) {

    /// @param stage how far it has come, or had come when it was closed
    public record ApiNeedRow(
            UUID id,
            UUID request,
            String code,
            int quantity,
            Stage stage,
            @Nullable Outcome outcome,
            Instant dueBy) {}
}

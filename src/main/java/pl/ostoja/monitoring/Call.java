package pl.ostoja.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call of a round as it stands: whom it rings up, how far along the chain it is, and in whose hands.
record Call(
        CallId id,
        LocalDate day,
        UUID household,
        @Nullable UUID district,
        @Nullable String phone,
        List<String> tried,
        CallState state,
        Score score,
        Step step,
        int attempts,
        Instant closesAt,
        @Nullable UUID account,
        List<CheckIn> lines) {

    boolean isIn(@Nullable UUID hands) {
        return account != null && account.equals(hands);
    }

    /// Persons of this call with whom nobody has settled anything today.
    List<CheckIn> open() {
        return lines.stream().filter(line -> line.state() == LineState.OPEN).toList();
    }
}

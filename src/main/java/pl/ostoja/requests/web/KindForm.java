package pl.ostoja.requests.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.ostoja.requests.NeedKindChange;
import pl.ostoja.requests.Urgency;

/// A row of the catalogue as typed.
///
/// @param hours the clock
/// @param grams weight of one piece
public record KindForm(
        @NotNull @Nullable Integer version,
        @NotNull @Nullable Urgency urgency,
        @NotNull @Min(1) @Max(720) @Nullable Integer hours,
        @NotNull @PositiveOrZero @Max(100) @Nullable Integer portions,
        @NotNull @PositiveOrZero @Max(1_000_000) @Nullable Long grams,
        @Nullable Boolean active) {

    NeedKindChange parsed() {
        return new NeedKindChange(
                Objects.requireNonNull(urgency),
                60 * Objects.requireNonNull(hours),
                Objects.requireNonNull(portions),
                Objects.requireNonNull(grams),
                Boolean.TRUE.equals(active));
    }

    int seenVersion() {
        return Objects.requireNonNull(version);
    }
}

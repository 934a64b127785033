package pl.ostoja.rules.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import pl.ostoja.rules.ChangeRule;
import pl.ostoja.rules.Mark;
import pl.ostoja.rules.Transition;

/// A new row of a rule as typed.
public record RuleChangeForm(
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validFrom,
        @NotBlank @Size(max = 500) @Nullable String value,
        @NotNull @Nullable Transition transition,
        @Nullable Boolean confirmed,
        @NotBlank @Size(max = 300) @Nullable String source,
        @Size(max = 300) @Nullable String basis) {

    static final RuleChangeForm EMPTY = new RuleChangeForm(null, null, Transition.NEW_CASES, null, null, null);

    public String typed(@Nullable Object field) {
        return field == null ? "" : field.toString();
    }

    /// A box that is not ticked is not sent at all.
    public boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    ChangeRule parsed(String code) {
        return new ChangeRule(
                code,
                requireNonNull(validFrom),
                requireNonNull(value),
                requireNonNull(transition),
                isConfirmed() ? Mark.CONFIRMED : Mark.UNCONFIRMED,
                requireNonNull(source).strip(),
                requireNonNullElse(basis, "").strip());
    }
}

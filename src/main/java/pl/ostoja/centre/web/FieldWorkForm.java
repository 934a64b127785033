package pl.ostoja.centre.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import pl.ostoja.centre.FieldMode;
import pl.ostoja.centre.FieldWorkDecision;

/// A decision on field work as typed.
public record FieldWorkForm(
        @NotNull @Nullable FieldMode mode,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate firstDay,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate lastDay,

        @NotBlank @Nullable String basis,
        @Nullable String exceptions) {

    static FieldWorkForm from(LocalDate today) {
        return new FieldWorkForm(null, today, null, "", "");
    }

    FieldWorkDecision parsed() {
        return new FieldWorkDecision(
                requireNonNull(mode),
                requireNonNull(firstDay),
                lastDay,
                requireNonNull(basis).strip(),
                Lines.orNull(exceptions));
    }
}

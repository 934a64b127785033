package pl.ostoja.centre.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import pl.ostoja.centre.ModeDecision;
import pl.ostoja.centre.OperatingMode;

/// A decision on a facility as typed.
public record ModeForm(
        @NotNull @Nullable OperatingMode mode,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate firstDay,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate lastDay,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate reviewOn,

        @NotBlank @Nullable String basis,
        @NotBlank @Nullable String publicText) {

    static ModeForm from(LocalDate today) {
        return new ModeForm(null, today, null, null, "", "");
    }

    ModeDecision parsed() {
        return new ModeDecision(
                requireNonNull(mode),
                requireNonNull(firstDay),
                lastDay,
                reviewOn,
                requireNonNull(basis).strip(),
                requireNonNull(publicText).strip());
    }
}

package pl.ostoja.access.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import pl.ostoja.access.NewToken;
import pl.ostoja.kernel.Permission;

/// A token for a program, as asked for.
public record TokenForm(
        @NotBlank @Size(min = 2, max = 80) @Nullable String name,
        @NotEmpty @Nullable Set<@NotNull Permission> scope,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate lastDay) {

    NewToken parsed() {
        return new NewToken(requireNonNull(name).strip(), requireNonNull(scope), requireNonNull(lastDay));
    }

    public boolean has(Permission permission) {
        return scope != null && scope.contains(permission);
    }
}

package pl.ostoja.access.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.OpenAccount;
import pl.ostoja.access.Role;

/// A new account as typed.
public record NewAccountForm(
        @NotBlank @Size(min = 2, max = 60) @Pattern(regexp = "\\s*[\\p{L}0-9._@-]*\\s*") @Nullable
        String login,

        @NotBlank @Size(min = 1, max = 120) @Nullable String name,
        @NotNull @Nullable Role role,
        @Nullable Set<UUID> districts,
        @NotBlank @Nullable String password) {

    static final NewAccountForm EMPTY = new NewAccountForm("", "", null, Set.of(), "");

    OpenAccount parsed() {
        return new OpenAccount(
                requireNonNull(login).strip(),
                requireNonNull(name).strip(),
                requireNonNull(role),
                chosen(districts),
                requireNonNull(password));
    }

    public boolean has(UUID district) {
        return districts != null && districts.contains(district);
    }

    /// Without what was left open.
    static Set<UUID> chosen(@Nullable Set<UUID> districts) {
        return districts == null
                ? Set.of()
                : districts.stream().filter(Objects::nonNull).collect(toUnmodifiableSet());
    }
}

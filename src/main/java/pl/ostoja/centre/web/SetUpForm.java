package pl.ostoja.centre.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.OpenAccount;
import pl.ostoja.access.Role;

/// The first administrator, as typed beside the card of the centre.
public record SetUpForm(
        @NotBlank @Nullable String code,

        @NotBlank @Size(min = 2, max = 60) @Pattern(regexp = "\\s*[\\p{L}0-9._@-]*\\s*") @Nullable
        String login,

        @NotBlank @Size(min = 1, max = 120) @Nullable String administrator,
        @NotBlank @Nullable String password) {

    static final SetUpForm EMPTY = new SetUpForm("", "", "", "");

    OpenAccount parsed() {
        return new OpenAccount(
                requireNonNull(login).strip(),
                requireNonNull(administrator).strip(),
                Role.ADMINISTRATOR,
                Set.of(),
                requireNonNull(password));
    }
}

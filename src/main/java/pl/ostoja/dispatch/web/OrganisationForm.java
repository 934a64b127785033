package pl.ostoja.dispatch.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.ostoja.dispatch.NewOrganisation;

/// An organisation as typed.
public record OrganisationForm(
        @NotBlank @Nullable String name,
        @NotBlank @Nullable String contact,
        @Nullable String phone,
        @Nullable String email) {

    static final OrganisationForm EMPTY = new OrganisationForm(null, null, null, null);

    NewOrganisation parsed() {
        return new NewOrganisation(
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(contact).strip(),
                text(phone),
                text(email));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}

package pl.ostoja.dispatch.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.ostoja.dispatch.NewOrganisation;

/// An organisation as typed.
public record OrganisationForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 200) @Nullable String contact,
        @Size(max = 200) @Nullable String phone,
        @Size(max = 200) @Nullable String email) {

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

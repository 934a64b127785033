package pl.ostoja.centre.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pl.ostoja.centre.Facility;
import pl.ostoja.centre.FacilityKind;
import pl.ostoja.centre.NewFacility;

/// A facility as typed.
public record FacilityForm(
        @NotBlank @Size(min = 1, max = 150) @Nullable String name,
        @NotNull @Nullable FacilityKind kind,
        @NotBlank @Size(min = 1, max = 200) @Nullable String address,
        @Nullable String phone) {

    static final FacilityForm EMPTY = new FacilityForm("", null, "", "");

    static FacilityForm of(Facility facility) {
        return new FacilityForm(facility.name(), facility.kind(), facility.address(), facility.phone());
    }

    NewFacility parsed() {
        return new NewFacility(
                requireNonNull(name).strip(),
                requireNonNull(kind),
                requireNonNull(address).strip(),
                Lines.orNull(phone));
    }
}

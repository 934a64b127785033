package pl.ostoja.centre.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.AccountId;
import pl.ostoja.centre.District;
import pl.ostoja.centre.NewDistrict;

/// A district as typed.
public record DistrictForm(
        @NotBlank @Size(min = 1, max = 100) @Nullable String name,
        @Nullable UUID worker,
        @Nullable String lines,
        @Nullable String outline) {

    static final DistrictForm EMPTY = new DistrictForm("", null, "", "");

    static DistrictForm of(District district) {
        var worker = district.worker();
        return new DistrictForm(
                district.name(),
                worker == null ? null : worker.value(),
                String.join("\n", district.lines()),
                district.geoJson());
    }

    NewDistrict parsed() {
        return new NewDistrict(
                requireNonNull(name).strip(),
                worker == null ? null : new AccountId(worker),
                Lines.of(lines),
                Lines.orNull(outline));
    }
}

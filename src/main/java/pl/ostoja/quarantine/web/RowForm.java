package pl.ostoja.quarantine.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.StatusKind;
import pl.ostoja.quarantine.intake.TypedRow;

/// A row as a worker types it, from a picture or in place of what the sender wrote.
public record RowForm(
        @Nullable String firstNames,
        @NotBlank @Nullable String surname,
        @Nullable String pesel,
        @Nullable LocalDate birthDate,
        @Nullable String phones,
        @Nullable String address,
        @Nullable String locality,
        @NotNull @Nullable StatusKind kind,
        @NotNull @Nullable LocalDate start,
        @Nullable LocalDate end) {

    static RowForm empty(LocalDate today) {
        return new RowForm(null, null, null, null, null, null, null, StatusKind.QUARANTINE, today, null);
    }

    static RowForm of(ListRowView row) {
        return new RowForm(
                row.firstNames(),
                row.surname(),
                row.pesel(),
                row.birthDate(),
                String.join(", ", row.phones()),
                row.address(),
                row.locality(),
                row.kind(),
                row.start(),
                row.end());
    }

    TypedRow parsed() {
        return new TypedRow(
                requireNonNullElse(firstNames, ""),
                requireNonNull(surname),
                pesel,
                birthDate,
                phones,
                address,
                locality,
                requireNonNull(kind),
                requireNonNull(start),
                end);
    }

    /// What stands in a field; nothing is an empty text.
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

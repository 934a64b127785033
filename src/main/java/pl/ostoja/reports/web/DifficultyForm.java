package pl.ostoja.reports.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import pl.ostoja.reports.difficulties.DifficultyNote;
import pl.ostoja.reports.difficulties.Field;

/// A difficulty as typed.
///
/// @param reported ticked when the daily report is to tell it
public record DifficultyForm(
        @NotNull @Nullable Field field,
        @Nullable UUID facility,
        @NotBlank @Size(min = 1, max = 1000) @Nullable String what,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate since,

        @Size(max = 1000) @Nullable String measure,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate resolvedOn,

        @Nullable Boolean reported) {

    static DifficultyForm empty(LocalDate today) {
        return new DifficultyForm(null, null, null, today, null, null, true);
    }

    static DifficultyForm of(DifficultyNote note) {
        return new DifficultyForm(
                note.field(),
                note.facility(),
                note.what(),
                note.since(),
                note.measure(),
                note.resolvedOn(),
                note.isReported());
    }

    DifficultyNote parsed() {
        return new DifficultyNote(
                requireNonNull(field),
                facility,
                requireNonNull(what).strip(),
                requireNonNull(since),
                measure == null || measure.isBlank() ? null : measure.strip(),
                resolvedOn,
                isReported());
    }

    public boolean isReported() {
        return Boolean.TRUE.equals(reported);
    }

    /// What stands in a field; nothing is an empty text.
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

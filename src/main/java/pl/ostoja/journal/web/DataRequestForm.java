package pl.ostoja.journal.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import pl.ostoja.journal.NewDataRequest;

/// A request of a data subject as typed.
public record DataRequestForm(
        @NotNull @Nullable UUID person,
        @NotBlank @Nullable String askedBy,
        @NotBlank @Nullable String identity,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate receivedOn) {

    NewDataRequest parsed() {
        return new NewDataRequest(
                requireNonNull(person),
                requireNonNull(askedBy).strip(),
                requireNonNull(identity).strip(),
                requireNonNull(receivedOn));
    }
}

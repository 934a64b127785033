package pl.ostoja.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody on a list, as written there, who may be one of ours.
///
/// @param phones cells as written
public record Candidate(
        String firstNames,
        String surname,
        @Nullable String pesel,
        @Nullable LocalDate birthDate,
        @Nullable Document document,
        String address,
        List<String> phones) {

    public Candidate {
        phones = List.copyOf(phones);
    }
}

package pl.ostoja.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Sex;

/// Somebody we hear of for the first time, with everything as it was typed or written in a list.
///
/// @param pesel kept even when wrong, then flagged
/// @param address as told; empty when not known
/// @param phones cells as written, each with any number of numbers
/// @param household when known; otherwise found by address and a common phone or surname, else a new one
public record NewPerson(
        String firstNames,
        String surname,
        @Nullable String pesel,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable Document document,
        String address,
        List<String> phones,
        @Nullable HouseholdId household) {

    public NewPerson {
        phones = List.copyOf(phones);
    }
}

package pl.ostoja.quarantine.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Problem;
import pl.ostoja.quarantine.StatusKind;

/// A row as a human types it: from a picture, or in place of what a sender wrote.
public record TypedRow(
        String firstNames,
        String surname,
        @Nullable String pesel,
        @Nullable LocalDate birthDate,
        @Nullable String phones,
        @Nullable String address,
        @Nullable String locality,
        StatusKind kind,
        LocalDate start,
        @Nullable LocalDate end) {

    public TypedRow {
        if (end != null && end.isBefore(start)) {
            throw new Problem.Refused("confinement-ends-before-it-begins");
        }
    }

    List<String> cells() {
        return Stream.of(firstNames, surname, pesel, birthDate, phones, address, locality, kind, start, end)
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }
}

package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.StatusKind;
import pl.ostoja.quarantine.intake.Fate;

/// A row of a list as the screen shows it: what it says, what becomes of it, what was before.
public record ListRowView(
        int number,
        String name,
        @Nullable String pesel,
        @Nullable LocalDate birthDate,
        List<String> phones,
        String address,
        StatusKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate computedEnd,
        @Nullable String rule,
        @Nullable LocalDate wasEnd,
        @Nullable Fate fate,
        @Nullable String why,
        List<String> flags,
        @Nullable Integer twin,
        @Nullable UUID person,
        @Nullable UUID candidate,
        @Nullable UUID status,
        @Nullable String handedTo,
        boolean corrected,
        List<String> cells,
        String firstNames,
        String surname,
        @Nullable String locality,
        List<String> reasons,
        List<RemarkView> remarks) {

    /// The last day that would hold: the sender's, else the rule's.
    public @Nullable LocalDate lastDay() {
        return end != null ? end : computedEnd;
    }

    /// Whether sender and rule name different days.
    public boolean differs() {
        return end != null && computedEnd != null && !end.equals(computedEnd);
    }
}

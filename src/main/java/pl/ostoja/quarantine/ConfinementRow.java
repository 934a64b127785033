package pl.ostoja.quarantine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;

/// A row of `quarantine.status` on its way to a [Confinement].
record ConfinementRow(
        UUID id,
        UUID person,
        @Nullable UUID household,
        StatusKind kind,
        Basis basis,
        LocalDate startDay,
        @Nullable LocalDate symptomsFrom,
        @Nullable LocalDate symptomsUntil,
        @Nullable UUID patient,
        @Nullable LocalDate patientEnd,
        String state,
        @Nullable LocalDate closedOn,
        @Nullable String closingNote,
        @Nullable UUID successor,
        @Nullable String rule,
        @Nullable LocalDate computedEnd,
        @Nullable LocalDate reportedEnd,
        @Nullable LocalDate decidedEnd,
        @Nullable String decidedBy,
        Origin origin,
        String source,
        int version) {

    static final String SELECT = """
            select s.id, s.person, s.household, s.kind, s.basis, s.start_day, s.symptoms_from, s.symptoms_until, s.patient,
                   s.patient_end, s.state, s.closed_on, s.closing_note, s.successor, s.rule, s.computed_end,
                   s.reported_end, s.decided_end, s.decided_by, s.origin, s.source, s.version
              from quarantine.status s
            """;

    Confinement confinement() {
        return new Confinement(
                new StatusId(id),
                new PersonId(person),
                household == null ? null : new HouseholdId(household),
                new Course(kind, basis, startDay, symptomsFrom, symptomsUntil, patientEnd),
                stop(),
                rule,
                computedEnd,
                reportedEnd,
                decidedEnd,
                decidedBy,
                origin,
                source,
                patient == null ? null : new StatusId(patient),
                version);
    }

    private Confinement.State stop() {
        return switch (state) {
            // what is stored is the last day; a conversion is remembered by the day after it
            case "CONVERTED" ->
                new Confinement.State.Converted(
                        Objects.requireNonNull(closedOn).plusDays(1), new StatusId(Objects.requireNonNull(successor)));
            case "TRANSFERRED" ->
                new Confinement.State.Transferred(
                        Objects.requireNonNull(closedOn), Objects.requireNonNullElse(closingNote, ""));
            case "ENDED" -> new Confinement.State.Deceased(Objects.requireNonNull(closedOn));
            case "CANCELLED" -> new Confinement.State.Cancelled(Objects.requireNonNullElse(closingNote, ""));
            default -> new Confinement.State.Running();
        };
    }
}

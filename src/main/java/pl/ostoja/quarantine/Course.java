package pl.ostoja.quarantine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that the rules look at to find the end of one confinement.
///
/// @param start day of the contact, the arrival, the order or the positive test: day 0
/// @param symptomsFrom null when there are none or nobody asked
/// @param symptomsUntil the last day with symptoms, null while they last
/// @param patientEnd for the household of a patient: the last day of the patient's isolation, null while not known
public record Course(
        StatusKind kind,
        Basis basis,
        LocalDate start,
        @Nullable LocalDate symptomsFrom,
        @Nullable LocalDate symptomsUntil,
        @Nullable LocalDate patientEnd) {

    public static Course of(StatusKind kind, Basis basis, LocalDate start) {
        return new Course(kind, basis, start, null, null, null);
    }

    Course withSymptoms(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Course(kind, basis, start, from, until, patientEnd);
    }

    Course withPatientEnd(@Nullable LocalDate day) {
        return new Course(kind, basis, start, symptomsFrom, symptomsUntil, day);
    }
}

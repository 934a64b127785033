package pl.ostoja.quarantine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What turns a quarantine into an isolation.
///
/// @param kind [StatusKind#HOME_ISOLATION] or [StatusKind#FACILITY_ISOLATION]
/// @param reportedEnd the last day, when the authority has named one
public record PositiveTest(
        LocalDate day,
        StatusKind kind,
        @Nullable LocalDate symptomsFrom,
        @Nullable LocalDate symptomsUntil,
        @Nullable LocalDate reportedEnd,
        Origin origin,
        String source) {

    Course course() {
        return Course.of(kind, Basis.POSITIVE_TEST, day).withSymptoms(symptomsFrom, symptomsUntil);
    }
}

package pl.ostoja.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report of one day: as it stands now (version 0), or a version that was frozen.
///
/// @param digest SHA-256 over day, version, lines and text, made when it was frozen; the signature covers it
/// @param sentAt when it was marked as sent, by which channel
public record DailyReport(
        LocalDate day,
        int version,
        @Nullable ReportId id,
        @Nullable Instant frozenAt,
        @Nullable String frozenBy,
        @Nullable String digest,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        List<ReportLine> lines,
        TextPart text) {

    /// The figure that leaves the house with its reasons.
    public static final String REFUSED = "requests.refused";

    public boolean isFrozen() {
        return version > 0;
    }

    public boolean isSent() {
        return sentAt != null;
    }
}

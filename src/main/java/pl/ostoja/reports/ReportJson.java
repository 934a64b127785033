package pl.ostoja.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.ostoja.reports.difficulties.ReportedDifficulty;
import pl.ostoja.ui.Texts;

/// A daily report as programs read it. A missing value is null, never zero.
///
/// @param refusals needs that were refused, by the code of the reason
/// @param difficulties the text part of the report
public record ReportJson(
        LocalDate day,
        int version,
        boolean frozen,
        @Nullable Instant frozenAt,
        @Nullable String frozenBy,
        @Nullable String digest,
        @Nullable Instant sentAt,
        List<Line> lines,
        List<Slice> refusals,
        List<ReportedDifficulty> difficulties) {

    /// @param figure stable code of the figure
    /// @param value in units; kilograms with three decimals
    public record Line(
            String section,
            String figure,
            String name,
            @Nullable String unit,
            @Nullable BigDecimal value,
            @Nullable String comment) {}

    public static ReportJson of(DailyReport report, List<Slice> refusals, Texts texts, Locale locale) {
        return new ReportJson(
                report.day(),
                report.version(),
                report.isFrozen(),
                report.frozenAt(),
                report.frozenBy(),
                report.digest(),
                report.sentAt(),
                report.lines().stream()
                        .map(line -> new Line(
                                line.section(),
                                line.figure(),
                                texts.get(locale, "figure." + line.figure()),
                                line.value() == null ? null : line.unit().name(),
                                line.shown(),
                                line.comment()))
                        .toList(),
                refusals,
                report.text().difficulties());
    }
}

package pl.ostoja.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.difficulties.Difficulties;

/// Puts a daily report together from what the house knows at this moment: figures, comments, difficulties.
@Component
class ReportDraft {

    private final ReportRepository reports;
    private final FigureBook figures;
    private final Difficulties difficulties;

    ReportDraft(ReportRepository reports, FigureBook figures, Difficulties difficulties) {
        this.reports = reports;
        this.figures = figures;
        this.difficulties = difficulties;
    }

    /// @param before the newest frozen version; null when there is none
    DailyReport of(LocalDate day, @Nullable DailyReport before) {
        var comments = reports.comments(day);
        var definition = reports.definition();
        var amounts = figures.amounts(
                definition.stream().map(ReportRepository.Definition::figure).toList(), Period.of(day));
        var lines = definition.stream()
                .map(line -> line(line, amounts.of(line.figure()), comments.get(line.figure()), before))
                .toList();
        var text = new TextPart(
                difficulties.of(day), before == null ? null : before.text().difficulties());
        return new DailyReport(day, 0, null, null, null, null, null, null, lines, text);
    }

    /// The parts of a figure by their kinds, as they are now.
    List<Slice> parts(LocalDate day, String figure) {
        return figures.find(figure)
                .map(known -> figures.slices(known, Period.of(day), Cut.KIND))
                .orElse(List.of());
    }

    private static ReportLine line(
            ReportRepository.Definition line, Amount amount, @Nullable String comment, @Nullable DailyReport before) {
        var earlier = before == null
                ? null
                : before.lines().stream()
                        .filter(old -> old.figure().equals(line.figure()))
                        .findFirst()
                        .map(ReportLine::value)
                        .orElse(null);
        return new ReportLine(line.section(), line.figure(), amount.unit(), amount.value(), comment, earlier);
    }
}

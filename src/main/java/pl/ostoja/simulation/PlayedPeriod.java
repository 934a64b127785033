package pl.ostoja.simulation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import pl.ostoja.reports.Amount;
import pl.ostoja.reports.Cut;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;
import pl.ostoja.reports.Unit;

/// What the played days came to, counted by the figures of the house and by nothing else.
@Service
public class PlayedPeriod {

    private record Shown(String figure, Cut cut) {}

    private static final List<Shown> PARTS = List.of(
            new Shown("monitoring.persons-contacted", Cut.MONTH),
            new Shown("quarantine.confined-in-period", Cut.KIND),
            new Shown("requests.services", Cut.MONTH),
            new Shown("requests.services", Cut.ORIGIN),
            new Shown("requests.services", Cut.KIND),
            new Shown("requests.kilograms", Cut.KIND));

    private final FigureBook figures;

    PlayedPeriod(FigureBook figures) {
        this.figures = figures;
    }

    /// @param figures code of each figure and what it came to, kilograms as such
    /// @param parts some of them by month, origin or kind
    public record Totals(Map<String, BigDecimal> figures, Map<String, Map<String, BigDecimal>> parts) {

        BigDecimal figure(String code) {
            return figures.getOrDefault(code, BigDecimal.ZERO);
        }

        Map<String, BigDecimal> parts(String name) {
            return parts.getOrDefault(name, Map.of());
        }
    }

    public Totals of(Town town, int days) {
        var period = new Period(town.start(), town.start().plusDays(days - 1L));
        var totals = new LinkedHashMap<String, BigDecimal>();
        figures.all().forEach(figure -> put(totals, figures.amount(figure.code(), period)));
        var parts = new LinkedHashMap<String, Map<String, BigDecimal>>();
        PARTS.forEach(shown -> figures.find(shown.figure())
                .ifPresent(figure -> parts.put(
                        shown.figure() + " by " + shown.cut().name().toLowerCase(Locale.ROOT),
                        parts(figure, period, shown.cut()))));
        return new Totals(totals, parts);
    }

    /// What the town's centre has published, beside what was counted; only for the whole time.
    public List<Published> published(Town town, Totals totals) {
        return Published.of(town, totals);
    }

    private Map<String, BigDecimal> parts(Figure figure, Period period, Cut cut) {
        var parts = new LinkedHashMap<String, BigDecimal>();
        figures.slices(figure, period, cut)
                .forEach(slice -> parts.put(
                        slice.label(),
                        figure.unit() == Unit.KILOGRAM ? slice.value().movePointLeft(3) : slice.value()));
        return parts;
    }

    private static void put(Map<String, BigDecimal> totals, Amount amount) {
        var shown = amount.shown();
        if (shown != null) {
            totals.put(amount.code(), shown);
        }
    }
}

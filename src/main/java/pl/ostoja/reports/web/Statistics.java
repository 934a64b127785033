package pl.ostoja.reports.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Problem;
import pl.ostoja.reports.Amount;
import pl.ostoja.reports.Cut;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;
import pl.ostoja.reports.Unit;
import pl.ostoja.rules.Rules;
import pl.ostoja.ui.Page;

/// Puts the statistics page together; hides small numbers from outsiders (bad input B91).
@Component
class Statistics {

    private static final int DEFAULT_THRESHOLD = 10;

    private final FigureBook figures;
    private final Parts parts;
    private final Districts districts;
    private final Rules rules;

    Statistics(FigureBook figures, Parts parts, Districts districts, Rules rules) {
        this.figures = figures;
        this.parts = parts;
        this.districts = districts;
        this.rules = rules;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    StatisticsPage of(Page page, Period period, @Nullable String chosen, boolean outsider) {
        var hidden = outsider ? threshold(period) : 0;
        var amounts = figures.amounts(figures.all().stream().map(Figure::code).toList(), period);
        var rows = figures.all().stream()
                .map(figure ->
                        new StatisticsRow(figure.code(), figure.unit(), shown(amounts.of(figure.code()), hidden)))
                .toList();
        var figure = chosen == null ? null : figures.find(chosen).orElseThrow(Problem.NotFound::new);
        return new StatisticsPage(
                period, rows, chosen, figure == null ? Map.of() : cuts(page, figure, period, hidden), outsider, hidden);
    }

    private static Shown shown(Amount amount, int hidden) {
        return Shown.of(amount.value(), amount.shown(), hidden);
    }

    private Map<Cut, List<StatisticsSlice>> cuts(Page page, Figure figure, Period period, int hidden) {
        var cuts = new EnumMap<Cut, List<StatisticsSlice>>(Cut.class);
        var names = districts.names();
        for (var cut : Cut.values()) {
            var slices = parts.of(figure, period, cut).stream()
                    .map(part -> new StatisticsSlice(
                            label(page, figure, cut, part.label(), names),
                            Shown.of(part.value(), inUnit(figure, part.value()), hidden)))
                    .toList();
            cuts.put(cut, StatisticsSlice.withoutArithmetic(slices));
        }
        return cuts;
    }

    private static String label(Page page, Figure figure, Cut cut, String label, Map<String, String> districts) {
        return switch (cut) {
            case MONTH -> label;
            case DISTRICT -> districts.getOrDefault(label, "");
            case KIND -> FigureWords.of(page, figure.kinds(), label);
            case ORIGIN -> FigureWords.of(page, figure.origins(), label);
        };
    }

    private static @Nullable BigDecimal inUnit(Figure figure, @Nullable BigDecimal value) {
        return value != null && figure.unit() == Unit.KILOGRAM ? value.movePointLeft(3) : value;
    }

    private int threshold(Period period) {
        return rules.find("epi.small-number.threshold", period.last())
                .map(row -> row.number().intValue())
                .orElse(DEFAULT_THRESHOLD);
    }
}

package pl.ostoja.reports.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.kernel.Problem;
import pl.ostoja.reports.Amount;
import pl.ostoja.reports.Cut;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;
import pl.ostoja.reports.Slice;
import pl.ostoja.reports.Unit;
import pl.ostoja.rules.Rules;

/// Puts the statistics page together; hides small numbers from outsiders (bad input B91).
@Component
class Statistics {

    private static final int DEFAULT_THRESHOLD = 10;

    private final FigureBook figures;
    private final Districts districts;
    private final Rules rules;

    Statistics(FigureBook figures, Districts districts, Rules rules) {
        this.figures = figures;
        this.districts = districts;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    StatisticsPage of(Period period, @Nullable String chosen, boolean outsider) {
        var hidden = outsider ? threshold(period) : 0;
        var amounts = figures.amounts(figures.all().stream().map(Figure::code).toList(), period);
        var rows = figures.all().stream()
                .map(figure ->
                        new StatisticsRow(figure.code(), figure.unit(), shown(amounts.of(figure.code()), hidden)))
                .toList();
        var figure = chosen == null ? null : figures.find(chosen).orElseThrow(Problem.NotFound::new);
        return new StatisticsPage(
                period, rows, chosen, figure == null ? Map.of() : cuts(figure, period, hidden), outsider, hidden);
    }

    private static Shown shown(Amount amount, int hidden) {
        return Shown.of(amount.value(), amount.shown(), hidden);
    }

    private Map<Cut, List<StatisticsSlice>> cuts(Figure figure, Period period, int hidden) {
        var cuts = new EnumMap<Cut, List<StatisticsSlice>>(Cut.class);
        Arrays.stream(Cut.values())
                .forEach(cut -> cuts.put(
                        cut,
                        figures.slices(figure, period, cut).stream()
                                .map(slice -> slice(figure, cut, slice, hidden))
                                .toList()));
        return cuts;
    }

    private StatisticsSlice slice(Figure figure, Cut cut, Slice slice, int hidden) {
        var label = cut == Cut.DISTRICT ? districts.name(slice.label()) : slice.label();
        return new StatisticsSlice(label, Shown.of(slice.value(), inUnit(figure, slice.value()), hidden));
    }

    private static BigDecimal inUnit(Figure figure, BigDecimal value) {
        return figure.unit() == Unit.KILOGRAM ? value.movePointLeft(3) : value;
    }

    private int threshold(Period period) {
        return rules.find("epi.small-number.threshold", period.last())
                .map(row -> row.number().intValue())
                .orElse(DEFAULT_THRESHOLD);
    }
}

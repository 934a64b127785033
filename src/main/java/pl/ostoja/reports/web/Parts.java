package pl.ostoja.reports.web;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.reports.Cut;
import pl.ostoja.reports.Figure;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;
import pl.ostoja.reports.Slice;
import pl.ostoja.reports.Unit;

/// The parts of a figure with nothing left out: a month or a district in which nothing happened stands there with its
/// zero, a month that has not come yet without a number.
@Component
class Parts {

    private final FigureBook figures;
    private final Districts districts;
    private final Clock clock;

    Parts(FigureBook figures, Districts districts, Clock clock) {
        this.figures = figures;
        this.districts = districts;
        this.clock = clock;
    }

    record Part(String label, @Nullable BigDecimal value) {}

    List<Part> of(Figure figure, Period period, Cut cut) {
        var counted = figures.slices(figure, period, cut).stream()
                .filter(slice -> slice.value() != null)
                .collect(toMap(Slice::label, Slice::value, (one, _) -> one, LinkedHashMap::new));
        return switch (cut) {
            case MONTH -> months(figure, period, counted);
            case DISTRICT -> inDistricts(figure, counted);
            default ->
                counted.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList();
        };
    }

    private List<Part> months(Figure figure, Period period, Map<String, BigDecimal> counted) {
        var now = YearMonth.from(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        var last = YearMonth.from(period.last());
        return Stream.iterate(
                        YearMonth.from(period.first()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Part(
                        month.toString(),
                        counted.getOrDefault(month.toString(), month.isAfter(now) ? null : nothing(figure))))
                .toList();
    }

    private List<Part> inDistricts(Figure figure, Map<String, BigDecimal> counted) {
        var parts = new ArrayList<Part>();
        counted.forEach((label, value) -> parts.add(new Part(label, value)));
        districts.names().keySet().stream()
                .filter(id -> !counted.containsKey(id))
                .forEach(id -> parts.add(new Part(id, nothing(figure))));
        return parts;
    }

    private static @Nullable BigDecimal nothing(Figure figure) {
        return figure.unit() == Unit.MINUTE ? null : BigDecimal.ZERO;
    }
}

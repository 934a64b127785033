package pl.ostoja.reports.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// One part of a figure: a month, a district, a kind or an origin.
public record StatisticsSlice(String label, Shown shown) {

    /// Where one part alone is hidden, the next smallest is hidden too: else the total less the others would tell it.
    static List<StatisticsSlice> withoutArithmetic(List<StatisticsSlice> slices) {
        if (slices.stream().filter(slice -> slice.shown.isHidden()).count() != 1) {
            return slices;
        }
        return slices.stream()
                .filter(slice ->
                        slice.shown.value() != null && slice.shown.value().signum() > 0)
                .min(Comparator.comparing(slice -> Objects.requireNonNull(slice.shown.value())))
                .map(smallest -> slices.stream()
                        .map(slice -> slice.equals(smallest)
                                ? new StatisticsSlice(slice.label, Shown.BESIDE_A_HIDDEN_ONE)
                                : slice)
                        .toList())
                .orElse(slices);
    }
}

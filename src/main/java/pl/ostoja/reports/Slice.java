package pl.ostoja.reports;

import java.math.BigDecimal;
import java.util.Comparator;

/// One part of a figure: a month, a district, a kind or an origin, with what it came to.
public record Slice(String label, BigDecimal value) {

    static final Comparator<Slice> BY_LABEL = Comparator.comparing(Slice::label);
    static final Comparator<Slice> LARGEST_FIRST =
            Comparator.comparing(Slice::value).reversed().thenComparing(BY_LABEL);
}

package pl.ostoja.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a figure came to. Zero is zero; `value` is null only when nothing in the house can know it.
public record Amount(String code, Unit unit, @Nullable BigDecimal value) {

    /// As people read it: kilograms instead of grams.
    public @Nullable BigDecimal shown() {
        return value == null || unit != Unit.KILOGRAM ? value : value.movePointLeft(3);
    }
}

package pl.ostoja.reports;

import java.util.Map;

/// What several figures come to in the same period.
public record Amounts(Map<String, Amount> byCode) {

    public Amounts {
        byCode = Map.copyOf(byCode);
    }

    /// Missing, not zero, when no module contributes the figure.
    public Amount of(String code) {
        var amount = byCode.get(code);
        return amount == null ? new Amount(code, Unit.SERVICE, null) : amount;
    }
}

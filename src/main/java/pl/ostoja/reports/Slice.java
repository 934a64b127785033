package pl.ostoja.reports;

import java.math.BigDecimal;

/// One part of a figure: a month, a district, a kind or an origin, with what it came to.
public record Slice(String label, BigDecimal value) {}

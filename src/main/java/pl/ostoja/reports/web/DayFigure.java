package pl.ostoja.reports.web;

import pl.ostoja.reports.Amount;

/// A figure of today beside yesterday's.
public record DayFigure(Amount today, Amount yesterday) {}

package pl.ostoja.reports.web;

import pl.ostoja.reports.Unit;

/// One figure in the statistics of a period.
public record StatisticsRow(String code, Unit unit, Shown shown) {}

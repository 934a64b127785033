package pl.ostoja.reports.web;

/// One part of a figure: a month, a district, a kind or an origin.
public record StatisticsSlice(String label, Shown shown) {}

package pl.ostoja.reports.web;

import pl.ostoja.reports.Unit;

/// One figure in the statistics of a period.
public record StatisticsRow(String code, Unit unit, Shown shown) {

    /// What it is about; words under `reports.section.<section>`.
    String section() {
        return switch (code.substring(0, code.indexOf('.'))) {
            case "quarantine" -> "confinement";
            case "monitoring" -> "contact";
            case "requests" -> unit == Unit.REQUEST ? "requests" : "help";
            default -> "forces";
        };
    }
}

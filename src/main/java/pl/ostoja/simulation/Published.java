package pl.ostoja.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// A figure that a centre has published, beside what the house counts after the town was played.
///
/// @param source line of the acceptance facts
/// @param published what the centre said, for the part of the town that was played
public record Published(String what, String source, BigDecimal published, BigDecimal counted) {

    /// Six tonnes were passed by a little: 6,048 kg.
    private static final long GRAMS_FOR_A_KILOGRAM_SAID = 1_008;

    /// What the town's centre has published; nothing for a town that never was.
    static List<Published> of(Town town, PlayedPeriod.Totals totals) {
        var epidemic = town.epidemic();
        var help = town.help();
        return switch (town.name()) {
            case "czestochowa" ->
                List.of(
                        of(
                                "persons in quarantine or isolation",
                                "S0.2",
                                epidemic.persons(),
                                totals.figure("quarantine.confined-in-period")),
                        of(
                                "persons contacted in a month at most",
                                "S0.28",
                                epidemic.mostInAMonth(),
                                most(totals.parts("monitoring.persons-contacted by month"))));
            case "pruszkow" ->
                List.of(
                        of(
                                "persons in quarantine",
                                "S2.12",
                                epidemic.persons(),
                                totals.figure("quarantine.quarantined-in-period")),
                        of(
                                "households covered",
                                "S2.4",
                                epidemic.households() + help.regulars(),
                                totals.figure("monitoring.households-covered")),
                        of(
                                "portions a day",
                                "S2.5",
                                help.portions(),
                                totals.figure("requests.portions")
                                        .divide(BigDecimal.valueOf(town.days()), 2, RoundingMode.HALF_UP)),
                        of(
                                "kilograms of the food bank, as over 6 t",
                                "S2.9",
                                help.foodGrams() / GRAMS_FOR_A_KILOGRAM_SAID,
                                totals.figure("requests.food-bank-kilograms")));
            case "moscow" ->
                List.of(
                        of("services", "S4.1", help.services(), totals.figure("requests.services")),
                        of(
                                "services asked for on the hotline",
                                "S4.9",
                                help.hotline(),
                                totals.parts("requests.services by origin").getOrDefault("HOTLINE", BigDecimal.ZERO)));
            default -> List.of();
        };
    }

    private static Published of(String what, String source, long published, BigDecimal counted) {
        return new Published(what, source, BigDecimal.valueOf(published), counted);
    }

    private static BigDecimal most(Map<String, BigDecimal> parts) {
        return parts.isEmpty() ? BigDecimal.ZERO : Collections.max(parts.values());
    }
}

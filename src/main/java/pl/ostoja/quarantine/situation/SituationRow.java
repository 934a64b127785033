package pl.ostoja.quarantine.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The situation of one unit on one day. What was not published is not among the measures.
public record SituationRow(LocalDate day, Unit unit, String name, Map<Measure, BigDecimal> measures) {

    public Optional<BigDecimal> measure(Measure measure) {
        return Optional.ofNullable(measures.get(measure));
    }
}

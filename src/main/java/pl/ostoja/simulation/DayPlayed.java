package pl.ostoja.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/// What happened on one simulated day.
///
/// @param confined persons who began quarantine or isolation
/// @param attempts attempts to reach somebody by phone
/// @param tasks tasks carried out
/// @param figures the day's report: code of each figure and what it came to; what nobody could count is not there
public record DayPlayed(LocalDate day, long confined, int attempts, int tasks, Map<String, BigDecimal> figures) {

    DayPlayed alsoDone(int more) {
        return new DayPlayed(day, confined, attempts, tasks + more, figures);
    }
}

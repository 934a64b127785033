package pl.ostoja.simulation;

import java.time.LocalDate;

/// What happened on one simulated day.
///
/// @param confined persons who began quarantine or isolation
/// @param attempts attempts to reach somebody by phone
/// @param tasks tasks carried out
public record DayPlayed(LocalDate day, long confined, int attempts, int tasks) {}

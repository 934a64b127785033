package pl.ostoja.monitoring;

import java.time.LocalDate;

/// What making a round did: how many calls and persons are new in it, and whose turn it no longer is.
///
/// @param carried calls of earlier days that were not finished; their persons are in this round again
public record RoundMade(LocalDate day, int calls, int persons, int cancelled, int carried) {}

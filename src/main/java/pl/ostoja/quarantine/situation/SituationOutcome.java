package pl.ostoja.quarantine.situation;

/// What came of one file of the ministry.
///
/// @param state `IMPORTED`, `KNOWN` (the same content was imported before) or `REFUSED`
/// @param numbers how many numbers it holds
/// @param corrected how many of them replaced another number of the same day
/// @param complaints cells that could not be read
/// @param problem code of why it was refused, else empty
public record SituationOutcome(
        String file, String state, int rows, int numbers, int corrected, int complaints, String problem) {}

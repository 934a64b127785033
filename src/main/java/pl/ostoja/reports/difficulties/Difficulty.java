package pl.ostoja.reports.difficulties;

import java.time.Instant;

/// A difficulty as it stands in the register.
///
/// @param writtenBy who wrote the last word
public record Difficulty(DifficultyId id, DifficultyNote note, String writtenBy, Instant writtenAt, int version) {}

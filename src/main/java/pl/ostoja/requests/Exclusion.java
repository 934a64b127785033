package pl.ostoja.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A word that marks what the centre does not bring or do.
public record Exclusion(UUID id, String word, @Nullable String needKind, String notePl, String noteEn) {}

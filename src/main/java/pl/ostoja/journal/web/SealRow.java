package pl.ostoja.journal.web;

import java.time.Instant;
import java.time.LocalDate;

/// The seal of a day on the screen.
public record SealRow(LocalDate day, long lines, String digest, Instant sealedAt, boolean purged) {}

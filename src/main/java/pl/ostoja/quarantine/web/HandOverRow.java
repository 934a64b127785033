package pl.ostoja.quarantine.web;

import java.time.Instant;

/// People of another commune, handed over with a legal basis.
public record HandOverRow(String recipient, String legalBasis, int rows, Instant at, String by) {}

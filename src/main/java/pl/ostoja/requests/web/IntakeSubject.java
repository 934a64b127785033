package pl.ostoja.requests.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom a new request will be about.
public record IntakeSubject(@Nullable UUID person, UUID household, String name, String address, int members) {}

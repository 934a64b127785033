package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.StatusKind;

/// Somebody whom the sender's former list held and this one lacks.
public record VanishedRow(
        UUID status,
        UUID person,
        String name,
        String address,
        StatusKind kind,
        LocalDate start,
        @Nullable LocalDate last) {}

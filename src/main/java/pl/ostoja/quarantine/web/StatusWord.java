package pl.ostoja.quarantine.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.quarantine.Origin;

/// What one sender said last of a confinement.
public record StatusWord(
        String sender,
        Origin kind,
        UUID list,
        LocalDate day,
        LocalDate start,
        @Nullable LocalDate last) {}
